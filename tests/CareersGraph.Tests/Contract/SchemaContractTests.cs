using System.Text.RegularExpressions;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;
using GraphQLEngine.TypeSystem.Changes;
using TestKit;

namespace CareersGraph.Tests.Contract;

/// <summary>
/// The committed SDL is the contract with partners: described throughout, and never broken without notice. <c>released.graphql</c> is the
/// schema of the last release; a release replaces it with the one it publishes and starts a new section of the changelog.
/// </summary>
public sealed partial class SchemaContractTests
{
    private const int MonthsOfNotice = 6;
    private static readonly string Released = Path.Combine(RepositoryFolder.Root, "tests", "CareersGraph.Tests", "Contract", "released.graphql");
    private static readonly string Changelog = Path.Combine(RepositoryFolder.Root, "CHANGELOG.md");

    [Fact]
    public void Sdl_PrintedAndReadAgain_StaysTheSame()
    {
        var once = SchemaPrinter.Print(Build(CareersSchema.Sdl));
        Assert.Equal(once, SchemaPrinter.Print(Build(once)));
        Assert.Empty(SchemaComparison.Compare(Build(CareersSchema.Sdl), Build(once)));
    }

    [Fact]
    public void Sdl_Comes_OutAsItWentIn() =>
        Assert.Equal(Unspaced(CareersSchema.Sdl), Unspaced(SchemaPrinter.Print(Build(CareersSchema.Sdl))));

    [Fact]
    public void Sdl_EveryElement_IsDescribed() => Assert.Empty(Elements().Where(element => string.IsNullOrWhiteSpace(element.Description)).Select(element => element.Name));

    [Fact]
    public void Sdl_NoDescription_OnlyRepeatsTheName() => Assert.Empty(
        Elements().Where(element => Repeats(element.Name.Split('.', '(')[^1].TrimEnd(')', ':'), element.Description ?? "")).Select(element => $"{element.Name}: {element.Description}"));

    [Theory]
    [InlineData("startingSalary", "The starting salary.", true)]
    [InlineData("startingSalary", "What the job pays at first.", false)]
    [InlineData("ON_CALL", "On call.", true)]
    public void Repeats_TellsAWordFromAnExplanation(string name, string description, bool expected) => Assert.Equal(expected, Repeats(name, description));

    [Fact]
    public void Schema_BreaksNothing_WithoutSixMonthsOfNotice()
    {
        var before = Build(File.ReadAllText(Released));
        var changes = SchemaComparison.Compare(before, Build(CareersSchema.Sdl));
        Assert.Empty(DeprecationPeriod.TooSoon(changes, before, LastReview(), MonthsOfNotice).Select(change => change.Message));
    }

    // With UPDATE_CHANGELOG=1 the list is written instead of compared.
    [Fact]
    public void Changelog_NamesEveryChangeOfTheApi_AndNoOther()
    {
        var lines = SchemaComparison.Compare(Build(File.ReadAllText(Released)), Build(CareersSchema.Sdl))
            .Select(change => $"- {change.Severity}: {Coordinate().Replace(change.Message, "`$0`", 1)}").ToList();
        var text = File.ReadAllText(Changelog);
        var (start, end) = (text.IndexOf("<!-- api -->\n", StringComparison.Ordinal), text.IndexOf("<!-- /api -->", StringComparison.Ordinal));
        Assert.True(start >= 0 && end > start, "CHANGELOG.md has no list between <!-- api --> and <!-- /api -->.");
        start += "<!-- api -->\n".Length;
        if (Environment.GetEnvironmentVariable("UPDATE_CHANGELOG") == "1")
            File.WriteAllText(Changelog, text = text[..start] + string.Concat(lines.Select(line => line + "\n")) + text[end..]);
        end = text.IndexOf("<!-- /api -->", StringComparison.Ordinal);
        Assert.Equal(lines, text[start..end].Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    // The day of the changelog's newest section: a test must not give another answer tomorrow.
    private static DateOnly LastReview() => DateOnly.Parse(
        SectionDay().Match(File.ReadAllText(Changelog)).Groups["day"].Value, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<(string Name, string? Description)> Elements()
    {
        foreach (var definition in Parser.Parse(CareersSchema.Sdl, ParserLimits.Trusted).Document!.Definitions)
        {
            if (definition is not TypeDefinitionNode type) continue;
            var name = type.Name.Value;
            yield return (name, type.Description?.Value);
            foreach (var field in (type as CompositeTypeDefinitionNode)?.Fields ?? [])
            {
                yield return ($"{name}.{field.Name.Value}", field.Description?.Value);
                foreach (var argument in field.Arguments) yield return ($"{name}.{field.Name.Value}({argument.Name.Value}:)", argument.Description?.Value);
            }

            foreach (var field in (type as InputObjectTypeDefinitionNode)?.Fields ?? []) yield return ($"{name}.{field.Name.Value}", field.Description?.Value);
            foreach (var value in (type as EnumTypeDefinitionNode)?.Values ?? []) yield return ($"{name}.{value.Name.Value}", value.Description?.Value);
        }
    }

    private static bool Repeats(string name, string description)
    {
        var own = Words().Matches(name).Select(word => word.Value.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        string[] empty = ["the", "a", "an", "of", "this", "its", "is"];
        return LetterRuns().Matches(description).Select(word => word.Value.ToLowerInvariant()).All(word => own.Contains(word) || empty.Contains(word));
    }

    private static string Unspaced(string sdl) => Spaces().Replace(Comments().Replace(sdl, ""), "");

    private static Schema Build(string sdl) => SchemaBuilder.Build(Parser.Parse(sdl, ParserLimits.Trusted).Document!);

    [GeneratedRegex(@"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", RegexOptions.None, 1_000)]
    private static partial Regex Words();

    [GeneratedRegex("[A-Za-z]+", RegexOptions.NonBacktracking)]
    private static partial Regex LetterRuns();

    [GeneratedRegex(@"[\s,]+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    [GeneratedRegex("^ *#.*$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Comments();

    [GeneratedRegex(@"@?\w+(\.\w+)?(\(\w+:\))?", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Coordinate();

    [GeneratedRegex(@"^## .*(?<day>\d{4}-\d{2}-\d{2})", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex SectionDay();
}
