using System.Globalization;
using System.Reflection;

namespace CareersData.Databases;

/// <summary>The scripts that bring the tables from one version to the next. A published script is never changed.</summary>
/// <remarks>They are written by hand because EF's design package, which would generate migrations, is not in the registry.</remarks>
internal static class SchemaScripts
{
    /// <summary>Makes the table that says which scripts were run, where it is not there.</summary>
    internal const string VersionsTable =
        "CREATE TABLE IF NOT EXISTS schema_versions (version integer PRIMARY KEY, applied_ms bigint NOT NULL)";

    /// <summary>Every version of the tables that has a script, in order.</summary>
    internal static IReadOnlyList<int> Versions { get; } = [1, 2, 3, 4, 5];

    /// <summary>The version of the tables that this program reads and writes.</summary>
    internal static int CurrentVersion => Versions[^1];

    /// <summary>The script that brings the tables to a version.</summary>
    internal static string Read(string prefix, int version)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{version:0000}.sql");
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no script {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
