using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>The pages for those who answer for safety and data rest on tests and files that are there.</summary>
public sealed partial class GovernanceTests
{
    private const int FewestHazards = 25;
    private const int Standards = 15;
    private const int SchoolHeadings = 13;

    private static readonly string[] OfAHazard = ["id", "hazard", "cause", "effect on a person", "control", "evidence", "what is left"];

    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "governance");

    private static readonly string Reliability = Path.Combine(Repository.Root, "docs", "reliability.md");

    [Fact]
    public void Evidence_OfEveryPage_IsATestThatIsThere()
    {
        var tests = TestsIn(Repository.SourceFiles("tests").Select(File.ReadAllText));
        var named = Pages(Folder).Append(Reliability).SelectMany(page => EvidenceIn(File.ReadAllText(page)).Select(test => (Page: page, Test: test))).ToList();

        Assert.InRange(named.Count, 100, 10_000); // so that a reading that finds nothing passes nothing
        Assert.Empty(named.Where(one => !tests.Contains(one.Test)).Select(one => $"{Repository.Relative(one.Page)}: {one.Test}"));
    }

    [Fact]
    public void Rows_OfEveryPage_FillTheColumnsOfTheirTable() => Assert.Empty(
        from page in Pages(Folder).Append(Reliability)
        from fault in TablesIn(File.ReadAllText(page)).SelectMany(FaultsOf)
        select $"{Repository.Relative(page)}: {fault}");

    [Fact]
    public void Hazards_AreMany_AndEachHasEvidence()
    {
        var log = TablesIn(Page("hazard-log.md")).Single(table => table[0].SequenceEqual(OfAHazard));
        var ids = log.Skip(1).Select(row => row[0]).ToList();

        Assert.InRange(ids.Count, FewestHazards, 999);
        Assert.Equal(Enumerable.Range(1, ids.Count).Select(number => $"H{number:00}"), ids);
        Assert.Empty(WithoutEvidence(log, Array.IndexOf(OfAHazard, "evidence")));
    }

    [Theory]
    [InlineData("childrens-code.md", "check", Standards)]
    [InlineData("school-ai.md", "evidence", SchoolHeadings)]
    public void Numbered_StandOnceEach_WithEvidence(string page, string evidence, int count)
    {
        var table = TablesIn(Page(page)).Single(table => table[0][0] == "no.");

        Assert.Empty(FaultsOfNumbers(table, count));
        Assert.Empty(WithoutEvidence(table, table[0].IndexOf(evidence)));
    }

    [Fact]
    public void Links_OfEveryDocument_LeadToFiles() => Assert.Empty(
        from page in Pages(Path.Combine(Repository.Root, "docs")).Concat(Pages(Folder))
        from target in LinksIn(File.ReadAllText(page))
        where !LeadsSomewhere(page, target)
        select $"{Repository.Relative(page)}: {target}");

    [Fact]
    public void TestsIn_Source_AreTheMethodsThatRun()
    {
        const string Source = "public sealed class DoorTests(Host host)\n{\n"
            + "    [BrowserFact]\n    public async Task Open_Asked_Opens() { }\n\n"
            + "    [Theory]\n    [InlineData(\"[Fact]\")]\n    public void Shut_Asked_Shuts(string how) { }\n\n"
            + "    public void Neither() { }\n    private sealed class Other { }\n}\n";

        Assert.Equal(["DoorTests.Open_Asked_Opens", "DoorTests.Shut_Asked_Shuts"], TestsIn([Source]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("see `DoorTests.Open_Asked_Opens`, and more", "DoorTests.Open_Asked_Opens")]
    [InlineData("`DoorTests.Open`; `WallTests.Stand`", "DoorTests.Open WallTests.Stand")]
    [InlineData("DoorTests.Open without ticks", "")]
    [InlineData("`DataMap.cs`, `Proxies:Known`, `docs/security.md`, `DoorTests`", "")]
    public void EvidenceIn_Text_IsClassAndMethodBetweenTicks(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', EvidenceIn(text)));

    [Theory]
    [InlineData("| 1 | `A.B` |\n| 2 | [c](c.md) |", "", "", "")]
    [InlineData("| 1 | `A.B` |\n| 2 | |", "2: 1 of 2 cells", "", "2")]
    [InlineData("| 1 | `A.B` |\n| 2 |", "2: 1 of 2 cells", "", "2")]
    [InlineData("| 1 | `A.B` |\n| 2 | seen |", "", "", "2")]
    [InlineData("| 1 | `A.B` |\n| 1 | `A.B` |", "", "1: 2 times, 2: 0 times", "")]
    [InlineData("| 1 | `A.B` |\n| 2 | `A.B` |\n| 3 | `A.B` |", "", "3: no number", "")]
    public void Table_Rows_PassOrAreNamed(string rows, string cells, string numbers, string bare)
    {
        var table = Assert.Single(TablesIn($"Before.\n\n| no. | check |\n|---|---|\n{rows}\n\nAfter."));

        Assert.Equal(cells, string.Join(", ", FaultsOf(table)));
        Assert.Equal(numbers, string.Join(", ", FaultsOfNumbers(table, 2)));
        Assert.Equal(bare, string.Join(", ", WithoutEvidence(table, 1)));
    }

    [Theory]
    [InlineData("[a](README.md#head)", true)]
    [InlineData("![a](docs/images/home.png)", true)]
    [InlineData("[a](docs)", true)]
    [InlineData("[a](nowhere.md)", false)]
    [InlineData("[a](../../README.md)", false)] // outside of the repository, whatever lies there
    [InlineData("[a](/docs)", false)]
    public void Link_OfADocument_LeadsToAFileOfTheRepository(string text, bool isGood) =>
        Assert.Equal(isGood, LeadsSomewhere(Path.Combine(Repository.Root, "README.md"), Assert.Single(LinksIn(text))));

    [Theory]
    [InlineData("[a](https://example.org/a.md)")]
    [InlineData("[a](#below)")]
    public void LinksIn_AddressOrPlaceOfThePageItself_AreNone(string text) => Assert.Empty(LinksIn(text));

    private static IEnumerable<string> Pages(string folder) => Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal);

    private static string Page(string name) => File.ReadAllText(Path.Combine(Folder, name));

    private static HashSet<string> TestsIn(IEnumerable<string> sources)
    {
        var tests = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var owner = "";
            foreach (Match match in ClassOrTest().Matches(source))
            {
                if (match.Groups["class"].Success) owner = match.Groups["class"].Value;
                else tests.Add($"{owner}.{match.Groups["method"].Value}");
            }
        }

        return tests;
    }

    private static IEnumerable<string> EvidenceIn(string text) => Evidence().Matches(text).Select(match => match.Groups["test"].Value);

    private static IEnumerable<string> LinksIn(string text) => Link().Matches(text).Select(match => match.Groups["target"].Value)
        .Where(target => target[0] != '#' && !target.Contains("://", StringComparison.Ordinal));

    private static bool LeadsSomewhere(string page, string target)
    {
        var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, target.Split('#')[0])); // a page stands in a folder
        return path.StartsWith(Repository.Root + Path.DirectorySeparatorChar, StringComparison.Ordinal) && Path.Exists(path);
    }

    /// <summary>The tables of a page, each as its rows of cells, the head first and the line below it left out.</summary>
    private static List<List<List<string>>> TablesIn(string text)
    {
        var tables = new List<List<List<string>>>();
        var isInside = false;
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith('|') && !isInside) tables.Add([]);
            isInside = line.StartsWith('|');
            if (!isInside || line.StartsWith("|---", StringComparison.Ordinal)) continue;
            tables[^1].Add([.. line.Trim('|').Split('|').Select(cell => cell.Trim())]);
        }

        return tables;
    }

    private static IEnumerable<string> FaultsOf(List<List<string>> table) =>
        from row in table.Skip(1)
        let filled = row.Count(cell => cell.Length > 0)
        where filled != table[0].Count || row.Count != filled
        select $"{row[0]}: {filled} of {table[0].Count} cells";

    private static IEnumerable<string> FaultsOfNumbers(List<List<string>> table, int count)
    {
        var expected = Enumerable.Range(1, count).Select(number => $"{number}").ToList();
        var found = table.Skip(1).Select(row => row[0]).ToList();
        return expected.Select(number => (number, times: found.Count(one => one == number))).Where(one => one.times != 1)
            .Select(one => $"{one.number}: {one.times} times").Concat(found.Except(expected).Select(one => $"{one}: no number"));
    }

    private static IEnumerable<string> WithoutEvidence(List<List<string>> table, int column) =>
        from row in table.Skip(1)
        let cell = row.ElementAtOrDefault(column) ?? ""
        where !EvidenceIn(cell).Any() && !LinksIn(cell).Any()
        select row[0];

    [GeneratedRegex(
        @"^((public|internal|sealed|static|abstract|partial)\s+)+class\s+(?<class>\w+)"
        + @"|\[\w*(Fact|Theory)\b[\s\S]*?\bpublic\s+(static\s+)?(async\s+)?(void|Task|ValueTask)\s+(?<method>\w+)\s*\(",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ClassOrTest();

    [GeneratedRegex(@"`(?<test>[A-Z]\w*\.[A-Z]\w*)`", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Evidence();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
