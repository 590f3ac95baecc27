using CareersBot.Understanding;
using CareersCatalogue.Filters;
using CareersCatalogue.Routes;
using CareersCatalogue.Support;

namespace CareersBot.Intents.CollegeTlevelBtec;

/// <summary>What people ask about T Levels: what one is, which there are, what jobs they lead to, and whether university is open after one.</summary>
/// <remarks>Each answer is put together from the records of qualifications that are named after T Levels.</remarks>
internal static class TLevels
{
    /// <summary>What is offered under each answer.</summary>
    internal static readonly IReadOnlyList<string> Labels = ["Which T Levels are there?", "T Level jobs", "T Level and uni"];

    private const string Name = "T Level";
    private const string InGeneral = "T Level";
    private const string Placement = "T Level industry placement";
    private const string Points = "UCAS points: T Level";
    private const int MostWords = 9;
    private const int MostNamed = 6;

    private static readonly string[] Which = ["one", "ones", "which", "what", "any", "list", "there", "health", "healthcare", "science", "digital", "nhs"];
    private static readonly string[] University = ["uni", "university", "degree", "ucas"];

    /// <summary>Whether a message that does not say "T Level" goes on about them: "is there one in health", "can i still go uni".</summary>
    internal static bool IsFollowUp(Ask ask) => ask.Memory.Intent == CollegeTlevelBtecIntent.Id && ask.Last is null && ask.Memory.Said?.Contains(Name, StringComparison.Ordinal) == true
        && ask.Message.Words.Count is > 1 and <= MostWords && ask.Message.Mentions.Count == 0 && ask.Message.Routes.All(IsOne)
        && (ask.Message.Says(University) || ask.Message.Says("after", "lead", "leads") || (ask.Message.Says("one", "ones", "any", "which") && ask.Message.Says(Which) && ask.Message.Text.Contains("in", StringComparison.OrdinalIgnoreCase)));

    /// <summary>The answer; null where no record is held, or something else is asked.</summary>
    internal static Answer? Of(Ask ask)
    {
        var message = ask.Message;
        if (message.Mentions.Count > 0 || !(message.Routes.Contains(EntryRouteKind.TLevel) || IsFollowUp(ask))) return null;
        if (message.Says(University)) return ToUniversity(ask);
        if (message.Says("job", "jobs", "after", "lead", "leads", "become", "work", "next")) return Jobs(ask);
        if (message.Says("ones", "one", "any", "list", "health", "healthcare", "digital", "nhs", "many", "subjects") || (message.Says("which", "what") && message.Says("levels", "there"))) return There(ask);
        return Find(ask, InGeneral) is { } what && Find(ask, Placement) is { } placement && message.Says("what", "whats", "is", "explain", "mean", "means") && !message.Says("better", "best", "or", "grade", "grades", "points", "long")
            ? Say($"A T Level is a course at college or school: {what.Meaning}. Placement at work: {placement.Meaning}.", what, placement) : null;
    }

    // Those that are held under a name of their own; what is yet to come is said to be.
    private static Answer? There(Ask ask)
    {
        var all = ask.Catalogue.Contents.Qualifications.Where(IsSubject).ToList();
        if (all.Count == 0) return null;
        var asked = all.Find(one => Tokens.Of(Short(one), Spellings.None).Any(word => ask.Message.Says(word)));
        var rest = all.Where(one => one != asked).Take(MostNamed).Select(Short).ToList();
        return asked is not null
            ? Say($"{(ask.Message.Words[0] is "what" or "whats" ? "" : "Yes: ")}{asked.Name}, with {asked.Meaning}. Other T Levels that lead to NHS work: {Wording.Join(rest)}.", asked)
            : Say($"T Levels that lead to NHS work: {Wording.Join([.. all.Take(MostNamed).Select(Short)])}. Not every college has each, so ask yours.", all[0]);
    }

    private static Answer Jobs(Ask ask)
    {
        var jobs = ask.Catalogue.Entries.Where(entry => entry.Occupation.SpecialismOf is null && entry.Routes.Any(route => route.Type.Kind == EntryRouteKind.TLevel)).OrderBy(entry => JobList.Mixed(entry)).ToList();
        var address = $"{ask.Site}/occupations?{EntryRouteFilter.Row.Key}={EntryRouteKinds.List.Of(EntryRouteKind.TLevel).Key}";
        return new Answer($"{Wording.Jobs(jobs.Count)} here have a way in that starts from a T Level. Three of them: {Wording.Join([.. jobs.Take(3).Select(Wording.InSentence)])}. All: {address}")
        {
            Actions = [.. Wording.Buttons(jobs, 3), "More jobs"],
            Entries = [.. jobs.Take(JobList.MostKept)],
            Sources = [jobs[0].Occupation.Sources[0]],
            Intent = CollegeTlevelBtecIntent.Id,
        };
    }

    private static Answer? ToUniversity(Ask ask) => Find(ask, Points) is { } points
        ? Say($"Yes, a T Level counts for university. UCAS points: {points.Meaning}. Many health courses ask for named grades or subjects too, so check each course.", points) : null;

    private static Answer Say(string text, params QualificationFact[] records) => new(text)
    {
        Actions = [.. Labels, "Talk to a person"],
        Sources = [.. records.Select(record => record.Source)],
        Intent = CollegeTlevelBtecIntent.Id,
        Simpler = Wording.Split(text, 20).First,
    };

    private static bool IsSubject(QualificationFact one) => one.Name.StartsWith(Name, StringComparison.Ordinal) && one.Name is not (InGeneral or Placement)
        && !one.Name.Contains("year", StringComparison.Ordinal) && !one.Meaning.StartsWith("to be", StringComparison.Ordinal);

    private static string Short(QualificationFact one)
    {
        var subject = one.Name[Name.Length..].TrimStart('s').Trim();
        return subject.StartsWith("in ", StringComparison.Ordinal) ? subject[3..] : subject;
    }

    private static bool IsOne(EntryRouteKind kind) => kind is EntryRouteKind.TLevel or EntryRouteKind.UndergraduateDegree; // "can i still go uni"

    private static QualificationFact? Find(Ask ask, string name) => ask.Catalogue.Contents.Qualifications.FirstOrDefault(one => one.Name == name);
}
