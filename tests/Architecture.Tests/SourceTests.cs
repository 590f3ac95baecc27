using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>House rules that hold for every source file.</summary>
public sealed partial class SourceTests
{
    private const int MostLines = 300;

    // The four edges of the house: the HTTP error handler, a resolver call, a bot turn, a background job.
    private static readonly string[] Edges = ["src/CareersWeb/", "src/GraphQLEngine/Execution/", "src/BotProtocol/Turns/", "src/BotProtocol/Conversations/"];

    [Fact]
    public void Files_StayShort()
    {
        var faults = Files().Select(file => (file, lines: File.ReadLines(file).Count()))
            .Where(item => item.lines > MostLines).Select(item => $"{Repository.Relative(item.file)}: {item.lines}");
        Assert.Empty(faults);
    }

    [Fact]
    public void Files_LeaveNothingUndone()
    {
        var faults = Files().Where(file => !file.EndsWith(nameof(SourceTests) + ".cs", StringComparison.Ordinal))
            .Where(file => Undone().IsMatch(File.ReadAllText(file))).Select(Repository.Relative);
        Assert.Empty(faults);
    }

    [Fact]
    public void Exceptions_AreCaughtWholeOnlyAtEdges()
    {
        var faults = Repository.SourceFiles("src").Where(file => CatchAll().IsMatch(File.ReadAllText(file)))
            .Select(Repository.Relative).Where(path => !Edges.Any(edge => path.StartsWith(edge, StringComparison.Ordinal)));
        Assert.Empty(faults);
    }

    [Fact]
    public void Folder_IsNamespace()
    {
        var faults = new List<string>();
        foreach (var file in Repository.SourceFiles("src").Where(file => !file.EndsWith("Program.cs", StringComparison.Ordinal)))
        {
            var expected = string.Join('.', Repository.Relative(file).Split('/')[1..^1]);
            var found = NamespaceOf().Match(File.ReadAllText(file)).Groups["name"].Value;
            if (found != expected) faults.Add($"{Repository.Relative(file)}: {found}");
        }

        Assert.Empty(faults);
    }

    private static IEnumerable<string> Files() => Repository.SourceFiles("src").Concat(Repository.SourceFiles("tests"));

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b|NotImplementedException", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Undone();

    [GeneratedRegex(@"catch\s*(\(Exception\b[^)]*\)\s*(?!\s*when)|\{)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex CatchAll();

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NamespaceOf();
}
