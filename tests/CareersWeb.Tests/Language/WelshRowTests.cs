using System.Text.RegularExpressions;
using CareersWeb.Site;
using CareersWeb.Site.Language;
using TestKit;

namespace CareersWeb.Tests.Language;

/// <summary>The rows of Welsh, held against the sources that say them.</summary>
public sealed partial class WelshRowTests
{
    // What is written alike in both languages.
    private static readonly string[] Alike = ["Drama", "Help", "band"];

    [Fact]
    public void Rows_AreWholeAndUnique()
    {
        Assert.Equal(Words.Rows.Count, Words.Rows.Select(row => row.En).Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(Words.Rows.Where(row => string.IsNullOrWhiteSpace(row.Cy) || row.Cy != row.Cy.Trim()).Select(row => row.En));
        Assert.Equal(Alike, Words.Rows.Where(row => row.En == row.Cy).Select(row => row.En).Order(StringComparer.Ordinal));
        Assert.Empty(Words.Rows.Where(row => PlacesOf(row.En) != PlacesOf(row.Cy)).Select(row => row.En));
    }

    [Fact]
    public void EveryTextSaid_HasARow()
    {
        var said = Sources("src/CareersWeb", "*.cs", "*.cshtml").SelectMany(text => SaidText().Matches(text)).Select(match => Plain(match.Groups["text"].Value))
            .Concat(Sources("src/CareersWeb/wwwroot", "*.js").SelectMany(text => PutText().Matches(text)).Select(match => match.Groups["text"].Value))
            .Concat(SiteMap.All.Select(page => page.Name)).Concat(SiteMap.Footer.Select(group => group.Name))
            .Distinct(StringComparer.Ordinal).ToList();
        Assert.True(said.Count > 300, $"{said.Count} texts were found, so the search for them is broken.");
        Assert.Equal([], said.Where(text => !Words.IsKnown(text)));
    }

    [Fact]
    public void EveryRow_IsSaidSomewhere()
    {
        var sources = string.Concat(Sources("src/CareersWeb", "*.cs", "*.cshtml").Concat(Sources("src/CareersWeb/wwwroot", "*.js"))
            .Concat(Sources("src/CareersCatalogue", "*.cs")).Concat(Sources("data/families", "*.json")).Concat(Sources("data/collections", "*.json"))
            .Concat(Sources("data/route-types", "*.json")).Concat(Sources("data/reference", "subjects.json", "regulators.json")));
        Assert.Empty(Words.Rows.Where(row => !sources.Contains($"\"{row.En.Replace("\"", "\\\"", StringComparison.Ordinal)}\"", StringComparison.Ordinal)).Select(row => row.En));
    }

    [Fact]
    public void RowsOfScripts_AreThoseThatScriptsSay()
    {
        var scripts = string.Concat(Sources("src/CareersWeb/wwwroot", "*.js"));
        Assert.All(Words.Rows.Where(row => row.Script), row => Assert.Contains($"\"{row.En}\"", scripts, StringComparison.Ordinal));
        Assert.All(PutText().Matches(scripts).Select(match => match.Groups["text"].Value), text => Assert.True(Words.Rows.Single(row => row.En == text).Script, text));
    }

    private static string PlacesOf(string text) => string.Join(' ', Place().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal));

    private static string Plain(string written) => written.Replace("\\\"", "\"", StringComparison.Ordinal);

    private static IEnumerable<string> Sources(string folder, params IEnumerable<string> patterns) => patterns
        .SelectMany(pattern => Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, folder), pattern, SearchOption.AllDirectories))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "vendor")).Select(File.ReadAllText);

    [GeneratedRegex("""\bSay\(\s*"(?<text>(?:[^"\\]|\\.)*)"[,)]""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex SaidText();

    [GeneratedRegex("""\bput\("(?<text>[^"]*)"[,)]""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex PutText();

    [GeneratedRegex(@"\{\d\}", RegexOptions.NonBacktracking)]
    private static partial Regex Place();
}
