using System.Text.Json;
using TestKit;

namespace CareersWeb.Tests.Hosting;

/// <summary>The repository's data files, read without any code of the service, so that its counts can be held against them.</summary>
internal static class RealData
{
    /// <summary>Every occupation with its ways in, shared ones filled in.</summary>
    public static IReadOnlyList<(JsonElement Occupation, IReadOnlyList<JsonElement> Routes)> Occupations()
    {
        var shared = Read("entry-routes").ToDictionary(route => route.GetProperty("slug").GetString()!);
        return [.. Read("occupations").Select(occupation => (occupation, (IReadOnlyList<JsonElement>)
            [.. occupation.GetProperty("entryRoutes").EnumerateArray().Select(route => route.TryGetProperty("route", out var slug) ? shared[slug.GetString()!] : route)]))];
    }

    public static string Folder() => Path.Combine(RepositoryFolder.Root, "data");

    private static IEnumerable<JsonElement> Read(string folder) => Directory.EnumerateFiles(Path.Combine(Folder(), folder), "*.json")
        .Select(file => JsonDocument.Parse(File.ReadAllBytes(file)).RootElement);
}
