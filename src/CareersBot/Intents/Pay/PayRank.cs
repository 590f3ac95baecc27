using System.Collections.Frozen;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents.Pay;

/// <summary>"Is that good?" after the pay of a job: how many jobs here start on less, and how many on more. Whether it is enough, each decides.</summary>
internal static class PayRank
{
    private const int MostWords = 6;

    private static readonly FrozenSet<string> Judging = WordList.Of("good bad much lot low high decent enough ok loads rubbish little fair");
    private static readonly FrozenSet<string> Around = WordList.Of("is isnt it that thats a not very quite really so this pay money considered compared then and but");

    /// <summary>Whether a message asks what the pay that was just said is worth.</summary>
    internal static bool IsAsked(Ask ask) => ask.Memory.Intent == "pay" && ask.Last is not null && ask.Message.Words.Count is > 1 and <= MostWords
        && ask.Message.Words.Any(Judging.Contains) && ask.Message.Words.All(word => Judging.Contains(word) || Around.Contains(word));

    /// <summary>The answer; null for a job whose employer decides.</summary>
    internal static Answer? Of(Ask ask)
    {
        if (ask.Last is not { } entry || Start(ask, entry) is not { } start) return null;
        var starts = ask.Catalogue.Entries.Where(other => other != entry && other.Occupation.SpecialismOf is null).Select(other => Start(ask, other)).OfType<int>().ToList();
        var (less, more) = (starts.Count(other => other < start), starts.Count(other => other > start));
        return new($"{Wording.Upper(Wording.A(entry))} starts on {Wording.Pounds(start)} in {ask.NationName}. Of the other {starts.Count} jobs here with set pay, {less} start on less and {more} on more. Whether it is enough depends on where you live and what you need.")
        {
            Actions = ["Which jobs pay most?", "How do I get in?", "Does it go up?", "Jobs like this"],
            Entries = [entry],
            Sources = [entry.Occupation.Sources[0]],
            Simpler = $"{less} jobs here start on less. {more} start on more.",
            Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
        };
    }

    private static int? Start(Ask ask, CatalogueEntry entry) => PayFact.Of(entry.Occupation.Pay, ask.Nation, ask.Catalogue.PayScales)?.Start;
}
