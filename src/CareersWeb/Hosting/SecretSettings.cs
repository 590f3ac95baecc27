using System.Data.Common;
using Microsoft.Extensions.Options;

namespace CareersWeb.Hosting;

/// <summary>Secrets come from the environment: files are copied, kept and committed. One that stands in a file stops the start.</summary>
internal static class SecretSettings
{
    private const string Connection = "Database:ConnectionString";

    /// <summary>Settings that are secrets as a whole.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["Bot:AppPassword", "DirectLine:Secret", "DirectLine:SigningKey", "Observability:MetricsKey"];

    public static string Misplaced(string name, string? file) =>
        $"{name} is a secret and stands in {file}. Give it in the environment, and take it out of the file.";

    /// <exception cref="OptionsValidationException">A file holds a secret; the message names the setting and the file.</exception>
    public static void Check(IConfigurationRoot configuration)
    {
        var found = configuration.Providers.OfType<FileConfigurationProvider>()
            .SelectMany(file => In(file).Select(name => Misplaced(name, file.Source.Path))).ToList();
        if (found.Count > 0) throw new OptionsValidationException("Secrets", typeof(SecretSettings), found);
    }

    private static IEnumerable<string> In(FileConfigurationProvider file)
    {
        foreach (var name in Names)
            if (file.TryGet(name, out var value) && !string.IsNullOrEmpty(value)) yield return name;
        if (file.TryGet(Connection, out var connection) && connection is not null && HasPassword(connection))
            yield return $"the password in {Connection}";
    }

    private static bool HasPassword(string connection)
    {
        try
        {
            var parts = new DbConnectionStringBuilder { ConnectionString = connection };
            return parts.ContainsKey("Password") || parts.ContainsKey("Pwd");
        }
        catch (ArgumentException)
        {
            return false; // it cannot be read, which the database says in its own words
        }
    }
}
