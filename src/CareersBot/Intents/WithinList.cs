using System.Collections.Frozen;
using CareersBot.Intents.RoleInfo;
using CareersBot.Understanding;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents;

/// <summary>"What about activities", after jobs with older people: the job among those that are looked at which has the word in its name.</summary>
internal static class WithinList
{
    private const int MostWords = 7;
    private const int MostWordsOfAName = 3;
    private const int ShortestName = 4;

    private static readonly FrozenSet<string> Around = WordList.Of("what about how bout ok and or the a an one ones job jobs doing with then maybe something like is there any");
    private static readonly FrozenSet<string> Opening = WordList.Of("about bout maybe like");

    // Of these a question is asked, and no job is named by them.
    private static readonly FrozenSet<string> NoNames = WordList.Of(
        "money hours nights weekends training study university uni degree exams grades apprenticeships apprenticeship holiday holidays future progression courses funding interview interviews school college people patients work working health "
        + "general manager assistant support first second third last other others more england scotland wales ireland");

    /// <summary>The answer; null when no list is on the table, or a message names nothing in it.</summary>
    internal static Answer? Of(Ask ask)
    {
        var message = ask.Message;
        if (!ask.Memory.IsList || ask.Memory.IsPair || message.Words.Count is < 2 or > MostWords || message.Mentions.Count > 0 || message.Refused.Count > 0 || message.Elsewhere is not null) return null;
        if (ask.Memory.Offered.Any(ask.Is) || !message.Words.Take(3).Any(Opening.Contains)) return null;
        var name = message.Words.Where(word => !Around.Contains(word)).Select(Stems.Of).ToList();
        if (name.Count is 0 or > MostWordsOfAName || message.Words.Any(NoNames.Contains) || name.Exists(word => word.Length < ShortestName)) return null;
        var found = Looked(ask).FirstOrDefault(entry => Has(entry.Occupation.Title, name)) ?? Looked(ask).FirstOrDefault(entry => entry.Occupation.AlternativeTitles.Any(title => Has(title, name)));
        return found is null ? null : RoleInfoReplies.Job(found, []) with { Card = JobCard.Of(ask, found), Intent = RoleInfoIntent.Row.Id };
    }

    private static IEnumerable<CatalogueEntry> Looked(Ask ask) => ask.Memory.Listed.Select(ask.Catalogue.Find).OfType<CatalogueEntry>()
        .Concat(ask.Memory.Narrowed.Count > 0 ? Narrowing.Fitting(ask).Where(entry => entry.Occupation.Nations.Contains(ask.Nation)) : []);

    private static bool Has(string title, List<string> name)
    {
        var words = Tokens.Of(title, Spellings.None).Select(Stems.Of).ToList();
        return name.TrueForAll(words.Contains);
    }
}
