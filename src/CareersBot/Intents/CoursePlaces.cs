using System.Collections.Frozen;
using CareersBot.Intents.WhereAdvertised;
using CareersBot.Understanding;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents;

/// <summary>
/// "Which unis do it", "where can I study physio", "best uni for nursing": no record holds who teaches a course, or how good they are, so where
/// to look it up is said, and nothing is ranked.
/// </summary>
internal static class CoursePlaces
{
    private const int MostWords = 12;

    private static readonly FrozenSet<string> Universities = WordList.Of("uni unis university universities");
    private static readonly FrozenSet<string> Colleges = WordList.Of("college colleges sixthform");
    private static readonly FrozenSet<string> Choosing = WordList.Of("which what best top good where near nearest closest list");
    private static readonly FrozenSet<string> Teaching = WordList.Of("do does offer offers teach teaches run runs best top good nearest closest near list go apply pick choose has have for is are better");
    private static readonly FrozenSet<string> Studying = WordList.Of("study train learn studied trained");

    // Then something else is asked of the course or of the place.
    private static readonly FrozenSet<string> OtherMatters = WordList.Of(
        """
        grades grade gcse gcses points subjects subject need needs cost costs fees pay paid long years apprenticeship apprenticeships apprentice or vs without instead after if
        accept require level levels alevels interview like nights abroad home degree btec live money loan jobs job work mum dad parents
        """);

    /// <summary>The answer; null when a message asks for no place to study.</summary>
    internal static Answer? Of(Ask ask)
    {
        var message = ask.Message;
        if (message.Words.Count is < 2 or > MostWords || message.Mentions.Count > 1 || message.Words.Any(OtherMatters.Contains) || ask.Memory.Offered.Any(ask.Is)) return null;
        if (!IsPlaceToStudy(ask)) return null;
        var entry = message.Occupation ?? ask.Last;
        var isCollege = message.Words.Any(Colleges.Contains);
        if (entry is not null && !isCollege && !entry.Routes.Any(IsDegree)) return null; // it is learnt another way, which is told
        return CoursePlacesReplies.Say(ask, entry, isCollege);
    }

    private static bool IsPlaceToStudy(Ask ask)
    {
        var words = ask.Message.Words;
        if (words.Contains("ou") || (words.Contains("open") && words.Any(word => word is "uni" or "university") && !words.Any(word => word is "day" or "days"))) return true; // the Open University
        if (words.Any(word => Universities.Contains(word) || Colleges.Contains(word))) return words.Any(Choosing.Contains) && words.Any(Teaching.Contains) && AsksFirst(words);
        if (!words.Any(Studying.Contains)) return false;
        return words[0] is "where" or "wheres" || (words[0] is "can" or "could" && TownNamed.In(ask) is not null);
    }

    // "which unis do it", "best uni for physio", "whats a good uni for it"; not "my brother is at a good uni".
    private static bool AsksFirst(IReadOnlyList<string> words) => words.Take(4).Any(word => Choosing.Contains(word) || word == "whats") && !words.Any(word => word is "my" or "im" or "got" or "his" or "her");

    private static bool IsDegree(EntryRoute way) => way.Type.Kind is EntryRouteKind.UndergraduateDegree or EntryRouteKind.GraduateEntryDegree or EntryRouteKind.Postgraduate;
}

internal static class CoursePlacesReplies
{
    private const string Finder = "health-careers"; // it has the NHS's own course finder, for England

    internal static Answer Say(Ask ask, CatalogueEntry? entry, bool isCollege)
    {
        var services = ask.Catalogue.Contents.HelpServices.Where(service => service.Nations.Contains(ask.Nation)).ToList();
        List<HelpService> meant = isCollege
            ? [.. services.Where(service => service.Kind == HelpKind.CareersAdvice && service.Phone is not null).Take(1)]
            : [.. services.Where(service => service.Kind == HelpKind.Courses).Take(1), .. services.Where(service => service.Slug.Value == Finder)];
        var places = isCollege ? "colleges" : "universities";
        var course = entry is null ? "each course" : $"the course for {Wording.A(entry)}";
        var where = meant.Count == 0 ? "A careers adviser can tell you." : $"Look it up on {Wording.Join([.. meant.Select(service => $"{service.Name}: {WhereAdvertisedReplies.Short(service.Url)}")], "or")}.";
        return new($"I hold no list of {places} that teach {course}, and I rank none. {where} An open day shows you more than a table.")
        {
            Actions = entry is null ? ["Which subjects help?", "Money for study", "What jobs are there?", "Talk to a person"] : ["How do I get in?", "Money for study", "Uni or apprenticeship?", "Talk to a person"],
            Entries = entry is null ? [] : [entry],
            Sources = [.. meant.Select(service => service.Source)],
            Intent = "route_compare",
            Simpler = meant.Count == 0 ? "Ask a careers adviser." : $"Look on {WhereAdvertisedReplies.Short(meant[0].Url)}.",
            Remember = entry is null ? null : memory => memory with { Occupation = entry.Occupation.Slug.Value },
        };
    }
}
