using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CareersBot.Understanding;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents;

/// <summary>
/// Names of jobs that fit on a button: the title, else a part of it or another title that means this job and no other when it is typed. Where
/// there is none, the button says "The first one".
/// </summary>
internal static class ShortNames
{
    private static readonly string[] Places = ["The first one", "The second one", "The third one"];

    // Whether a name is understood never changes within a release, and is dear to find out.
    private static readonly ConditionalWeakTable<Catalogue, ConcurrentDictionary<string, string>> Known = [];

    /// <summary>The answer with names in the place of "the first one", where that is the job it stands for.</summary>
    /// <param name="ask">The message.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="next">What is remembered after it: what the places mean.</param>
    internal static Answer Named(Ask ask, Answer answer, ConversationMemory next)
    {
        if (!answer.Actions.Any(Places.Contains)) return answer;
        var actions = answer.Actions.ToList();
        for (var i = 0; i < actions.Count; i++)
        {
            if (Array.IndexOf(Places, actions[i]) is not (>= 0 and var place) || next.At(place) is not { } slug) continue;
            if (ask.Catalogue.Find(slug) is not { } entry || Of(ask, entry) is not { } name) continue;
            if (!actions.Contains(name, StringComparer.OrdinalIgnoreCase)) actions[i] = name;
        }

        return answer with { Actions = actions };
    }

    private static string? Of(Ask ask, CatalogueEntry entry)
    {
        var known = Known.GetValue(ask.Catalogue, _ => new(StringComparer.Ordinal));
        var name = known.GetOrAdd(entry.Occupation.Slug.Value, _ => Candidates(entry).FirstOrDefault(candidate => IsUnderstood(ask, candidate, entry)) ?? "");
        return name.Length == 0 ? null : name;
    }

    // The chip stands beside the title, so it must be plain that it is the same job: words of the title, or half of them and its last word.
    private static IEnumerable<string> Candidates(CatalogueEntry entry)
    {
        var title = entry.Occupation.Title;
        var stems = Stemmed(title);
        bool IsPart(string name) => Stemmed(name).IsSubsetOf(stems);
        bool IsLike(string name) => Last(name) == Last(title) && Stemmed(name) is var own && own.Count(stems.Contains) * 2 >= own.Count;
        var others = entry.Occupation.AlternativeTitles.Where(name => IsPart(name) || IsLike(name))
            .OrderByDescending(IsPart).ThenByDescending(name => name.Length);
        var half = title.Split(" and ")[0];
        if (!half.Contains(' ', StringComparison.Ordinal)) half = title; // "cloud", of "cloud and infrastructure engineer", is no job
        return new[] { title, title.Split(" (")[0], half }.Concat(others)
            .Select(Wording.Upper).Where(name => name.Length is > 0 and <= Wording.LongestAction).Distinct(StringComparer.Ordinal);
    }

    private static string Last(string name) => Tokens.Of(name, Spellings.None) is [.., var last] ? Stems.Of(last) : "";

    private static HashSet<string> Stemmed(string name) => [.. Tokens.Of(name, Spellings.None).Select(Stems.Of)];

    // Said alone it is a name, of this job and no other.
    private static bool IsUnderstood(Ask ask, string name, CatalogueEntry entry)
    {
        var read = ask.Read(name);
        return read.Shape is [Shapes.Job] && read.Mentions is [{ IsShared: false, IsElsewhere: false, Others.Count: 0 } mention] && mention.Entry == entry;
    }
}
