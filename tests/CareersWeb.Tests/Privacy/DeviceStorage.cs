using System.Text.RegularExpressions;

namespace CareersWeb.Tests.Privacy;

/// <summary>Reads out of a script under which names it keeps things in the visitor's browser.</summary>
internal static partial class DeviceStorage
{
    // Who is handed a whole store keeps what it likes: a script that does so is named here, with the name under which its guest keeps things.
    private static readonly Dictionary<string, string?> Handed = new(StringComparer.Ordinal) { ["site.js"] = null, ["playground.js"] = "graphiql" };

    /// <summary>The names, once each; a call whose name cannot be made out gives a sentence that no map has.</summary>
    internal static IEnumerable<string> NamesIn(string file, string script)
    {
        var code = Comment().Replace(script, "");
        var names = Keeping().Matches(code).SelectMany(match => Resolve(match.Groups["name"].Value, code, file));
        var handed = WholeStore().IsMatch(code) ? Handed.TryGetValue(file, out var guest) ? guest : $"{file} hands on a whole store" : null;
        return names.Concat(handed is null ? [] : [handed]).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Resolve(string written, string code, string file)
    {
        if (written.StartsWith('"')) return [written.Trim('"')];
        if (Constant(code, written) is { } value) return [value];
        var callers = Regex.Matches(code, $@"const (?<function>\w+) = \({written}\b[^)]*\) =>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking).Select(match => match.Groups["function"].Value).ToList();
        return callers.Count == 0
            ? [$"{file} keeps something as {written}"]
            : callers.SelectMany(caller => Regex.Matches(code, $@"\b{caller}\((?<name>""[^""]*""|\w+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)
                .SelectMany(match => Resolve(match.Groups["name"].Value, code, file)));
    }

    private static string? Constant(string code, string name)
    {
        var found = Regex.Match(code, $@"\bconst {name} = (""(?<plain>[^""]*)""|`\$\{{(?<of>\w+)\}}(?<rest>[^`$]*)`)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
        if (!found.Success) return null;
        return found.Groups["of"] is { Success: true } of ? Constant(code, of.Value) + found.Groups["rest"].Value : found.Groups["plain"].Value;
    }

    [GeneratedRegex(@"(?m)(^|\s)//.*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b(?:(?:localStorage|sessionStorage|store)\.setItem|caches\.open)\((?<name>""[^""]*""|\w+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Keeping();

    [GeneratedRegex(@"\b(?:localStorage|sessionStorage)\b[^.\w]", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex WholeStore();
}
