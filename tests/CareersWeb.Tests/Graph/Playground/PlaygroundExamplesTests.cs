using System.Text.Json;
using CareersWeb.Graph.Playground;
using CareersWeb.Tests.Hosting;
using TestKit;

namespace CareersWeb.Tests.Graph.Playground;

[Collection(RealGroup.Name)]
public sealed class PlaygroundExamplesTests(RealHost host)
{
    private static readonly string[] ListsThatMatter = ["nodes", "edges", "replies", "related", "progression", "entryRoutes"];

    public static TheoryData<string> Slugs() => [.. PlaygroundExamples.All.Select(example => example.Slug)];

    [Fact]
    public void List_NamesEveryFileOnce()
    {
        var folder = Path.Combine(RepositoryFolder.Root, "src", "CareersWeb", "Graph", "Playground", "Examples");
        Assert.Equal(
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            PlaygroundExamples.All.Select(example => example.Slug + ".graphql").Order(StringComparer.Ordinal));
        Assert.InRange(PlaygroundExamples.All.Count, 20, 60);
        Assert.Equal(PlaygroundExamples.All.Count, PlaygroundExamples.All.Select(example => example.Title).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(["For advisers", "For your own site"], PlaygroundExamples.All.Select(example => example.Audience).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Example_OnTheRealCatalogue_FindsSomething(string slug)
    {
        var example = PlaygroundExamples.Find(slug)!;
        var data = await host.QueryAsync(example.Document);
        Assert.All(data.EnumerateObject(), field => Assert.False(IsEmpty(field.Value), field.ToString()));
        Assert.InRange(example.Description.Length, 20, 200);
    }

    [Theory]
    [InlineData("# T\n# For advisers\n#\n# D.\nquery Q { a }", null)]
    [InlineData("# T\n# For advisers\n# D.\nquery Q { a }", "must begin with comments")]
    [InlineData("# T\n# For advisers\n#\nquery Q { a }", "must begin with comments")]
    [InlineData("query Q { a }", "must begin with comments")]
    public void Read_TakesTheCommentsApart(string text, string? fault)
    {
        if (fault is null) Assert.Equal(new("s", "T", "For advisers", "D.", "query Q { a }"), PlaygroundExample.Read("s", text));
        else Assert.Contains(fault, Assert.Throws<InvalidDataException>(() => PlaygroundExample.Read("s", text)).Message, StringComparison.Ordinal);
    }

    // A list without an entry, and a page without a node, show nobody anything.
    private static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => ListsThatMatter.Any(name => value.TryGetProperty(name, out var list) && IsEmpty(list)),
        _ => false,
    };
}
