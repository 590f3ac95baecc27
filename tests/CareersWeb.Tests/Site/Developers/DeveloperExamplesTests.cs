using System.Text;
using CareersWeb.Site.Developers;
using TestKit;

namespace CareersWeb.Tests.Site.Developers;

public sealed class DeveloperExamplesTests
{
    private const string Begin = "<!-- the examples of DeveloperExamples -->\n";
    private const string End = "<!-- the end of the examples -->\n";
    private const string Update = "UPDATE_DEVELOPER_DOCS";

    [Fact]
    public void Rows_AreTold_Apart()
    {
        Assert.Equal(DeveloperExamples.All.Count, DeveloperExamples.All.Select(example => example.File).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(DeveloperExamples.All.Count, DeveloperExamples.All.Select(example => example.Title).Distinct(StringComparer.Ordinal).Count());
        Assert.All(DeveloperExamples.All, example => Assert.DoesNotContain(DeveloperExample.Site, example.For("https://careers.example"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_ShowsEveryExample_ForItsOwnAddress()
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync("/developers");
        Assert.Equal(
            DeveloperExamples.All.Select(example => (example.File, example.For("http://localhost"))),
            page.QuerySelectorAll("[data-example]").Select(code => (code.GetAttribute("data-example")!, code.TextContent)));
    }

    [Fact]
    public async Task Document_HasTheExamplesAsTheyAre()
    {
        var path = Path.Combine(RepositoryFolder.Root, "docs", "developers.md");
        var text = await File.ReadAllTextAsync(path);
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable(Update) == "1") await File.WriteAllTextAsync(path, text[..from] + Written() + text[to..]);
        else Assert.True(text[from..to] == Written(), $"docs/developers.md differs from the examples; {Update}=1 writes it anew.");
    }

    // Whole programs stand in files of their own beside the document.
    private static string Written()
    {
        var document = new StringBuilder();
        foreach (var group in DeveloperExamples.All.GroupBy(example => example.Group))
        {
            document.Append($"\n### {group.Key}\n");
            foreach (var example in group)
            {
                document.Append($"\n**{example.Title}.** {example.Text}");
                if (File.Exists(Path.Combine(RepositoryFolder.Root, "docs", "clients", example.File))) document.Append($" [clients/{example.File}](clients/{example.File})\n");
                else document.Append($"\n\n```{example.Language}\n{example.Code}\n```\n");
            }
        }

        return document.Append('\n').ToString();
    }
}
