using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Architecture.Tests;

/// <summary>A package of somebody else's that the product is built from.</summary>
/// <param name="Registry">NuGet or npm.</param>
/// <param name="Name">The package.</param>
/// <param name="Version">The version in the lock file.</param>
/// <param name="Licence">Its SPDX expression; the first line of its text when it brings a text instead; <c>none</c>.</param>
internal sealed record Licensed(string Registry, string Name, string Version, string Licence);

/// <summary>The packages of the product, from its lock files, with the licences that they themselves name.</summary>
internal static class Licences
{
    private static readonly string Packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private const string Head =
        """
        # Licences

        The packages that the product is built from, direct and indirect, at the versions of the lock files, with the licence that each names for
        itself. None of their code is in this repository. Tests let only these licences in, and hold this page to the lock files; it is written by
        `UPDATE_LICENCES=1 dotnet test tests/Architecture.Tests --filter Licence`. Our own licence is in `LICENSE`; that of the catalogue's texts in
        `data/`.

        | registry | package | version | licence |
        | --- | --- | --- | --- |

        """;

    public static IReadOnlyList<Licensed> All() => [.. NuGet().Concat(Npm()).Distinct().OrderBy(one => one.Registry, StringComparer.Ordinal).ThenBy(one => one.Name, StringComparer.Ordinal)];

    public static string Page(IEnumerable<Licensed> packages) => packages.Aggregate(
        new StringBuilder(Head), (text, one) => text.Append($"| {one.Registry} | {one.Name} | {one.Version} | {one.Licence} |\n")).ToString();

    private static IEnumerable<Licensed> NuGet()
    {
        foreach (var project in Repository.Projects())
        {
            using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", project, "packages.lock.json")));
            foreach (var package in file.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject()))
            {
                if (package.Value.GetProperty("type").GetString() == "Project" || IsForTheBuild(package.Name)) continue;
                var version = package.Value.GetProperty("resolved").GetString()!;
                yield return new("NuGet", package.Name, version, LicenceOf(package.Name, version));
            }
        }
    }

    private static string LicenceOf(string name, string version)
    {
        var (folder, file) = (name.ToLowerInvariant(), $"{name.ToLowerInvariant()}.nuspec");
        var licence = XDocument.Load(Path.Combine(Packages, folder, version, file)).Descendants().FirstOrDefault(element => element.Name.LocalName == "license");
        if (licence is null) return "none";
        return (string?)licence.Attribute("type") == "expression" ? licence.Value
            : File.ReadLines(Path.Combine(Packages, folder, version, licence.Value)).First(line => !string.IsNullOrWhiteSpace(line)).Trim();
    }

    private static IEnumerable<Licensed> Npm()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "CareersWeb", "package-lock.json")));
        foreach (var package in file.RootElement.GetProperty("packages").EnumerateObject().Where(package => package.Name.Length > 0))
        {
            var name = package.Name[(package.Name.LastIndexOf("node_modules/", StringComparison.Ordinal) + "node_modules/".Length)..];
            yield return new("npm", name, package.Value.GetProperty("version").GetString()!, package.Value.TryGetProperty("license", out var licence) ? licence.GetString()! : "none");
        }
    }

    private static bool IsForTheBuild(string name) => name == "Meziantou.Analyzer";
}
