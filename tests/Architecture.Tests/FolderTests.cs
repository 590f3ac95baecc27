using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>Inside a project folders are an order too: a folder uses those before it, never those after it.</summary>
public sealed partial class FolderTests
{
    private static readonly Dictionary<string, string[]> Order = new()
    {
        ["CareersCatalogue"] = ["Occupations", "Pay", "Routes", "Support", "Outreach", "Snapshot", "Filters", "Guidance", "Wishes", "Ports"],
        ["GraphQLEngine"] = ["Errors", "Language", "TypeSystem", "Validation", "Execution", "OverHttp"],
        ["BotProtocol"] = ["Activities", "Turns", "Conversations", "OverHttp", "Channels"],
        ["CareersSearch"] = ["Analysis", "Index", "Scoring", "Queries", "Semantics", "Occupations", "Understanding", "Evaluation"],
    };

    private static readonly string[] BannedNames = ["Utilities", "Utils", "Helpers", "Common", "Models", "Misc", "Shared", "Managers"];

    [Theory]
    [MemberData(nameof(OrderedProjects))]
    public void Folders_StandInTheOrder(string project)
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src", project))
            .Select(path => Path.GetFileName(path)!).Where(name => name is not ("bin" or "obj"));
        Assert.Empty(folders.Except(Order[project]));
    }

    [Theory]
    [MemberData(nameof(OrderedProjects))]
    public void Folder_UsesOnlyThoseBeforeIt(string project)
    {
        var order = Order[project];
        var faults = new List<string>();
        foreach (var file in Repository.SourceFiles($"src/{project}"))
        {
            var own = Array.IndexOf(order, Repository.Relative(file).Split('/')[2]);
            if (own < 0) continue;
            foreach (Match use in UsingOf().Matches(File.ReadAllText(file)))
            {
                if (use.Groups["project"].Value != project) continue;
                if (Array.IndexOf(order, use.Groups["folder"].Value) > own) faults.Add($"{Repository.Relative(file)} uses {use.Groups["folder"].Value}");
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void Folders_AreSubjects_NeverKinds()
    {
        var faults = Repository.SourceFiles("src").Concat(Repository.SourceFiles("tests"))
            .Select(Repository.Relative).Where(path => path.Split('/').Any(part => BannedNames.Contains(part, StringComparer.Ordinal)));
        Assert.Empty(faults);
    }

    [Fact]
    public void Engines_NameNoCareersType()
    {
        var faults = Repository.SourceFiles("src/GraphQLEngine").Concat(Repository.SourceFiles("src/BotProtocol"))
            .Concat(Repository.SourceFiles("src/CareersSearch").Where(path => Repository.Relative(path).Split('/')[2] is "Analysis" or "Index" or "Scoring" or "Queries" or "Semantics"))
            .Where(path => File.ReadAllText(path).Contains("CareersCatalogue", StringComparison.Ordinal)).Select(Repository.Relative);
        Assert.Empty(faults);
    }

    public static TheoryData<string> OrderedProjects() => [.. Order.Keys];

    [GeneratedRegex(@"\busing\s+(static\s+)?(?<project>\w+)\.(?<folder>\w+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex UsingOf();
}
