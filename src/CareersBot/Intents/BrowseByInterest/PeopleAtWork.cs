using System.Collections.Frozen;
using CareersBot.Understanding;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents.BrowseByInterest;

/// <summary>
/// Work with people of one sort, such as older people or teenagers, whom no filter knows: the jobs whose titles or summaries speak of them,
/// the nearest to starting first.
/// </summary>
internal static class PeopleAtWork
{
    private const int MostWords = 16;
    private const int MostBesides = 4; // "but no blood please": a wish beside, and not another subject

    // "jobs with old people" works with them; "jobs for disabled people" may ask for oneself.
    private static readonly FrozenSet<string> Working = WordList.Of("with help helping helps after care caring support supporting treat treating nurse nursing teach teaching around assist assisting");

    private static readonly FrozenSet<string> Refusing = WordList.Of("hate dislike dont not no cant never avoid without");

    private static readonly FrozenSet<string> Around = WordList.Of(
        """
        what whats which jobs job work working works role roles career careers can could i im id ive do with you for have has is are there any the a an in at nhs hospital hospitals
        like love loves really want wanna wants to of and or my be good things something anything about who look looks looking after help helping helps care caring support
        supporting all so no please if that son daughter he she kid would enjoy enjoys interested rather prefer maybe also mainly just around nurse nursing teach teaching
        treat treating people thing side those were
        """);

    private static readonly IReadOnlyList<Sort> Sorts =
    [
        new("older-people", "older people",
            ["old people", "older people", "elderly", "elderly people", "old folk", "old folks", "old ladies", "pensioners", "older adults", "nans", "grannies", "grandparents"],
            ["older people", "older adult", "older person", "older or", "old age", "elderly", "dementia", "frail", "care home"]),
        new("disabled-people", "disabled people",
            ["disabled people", "disabled kids", "disabled children", "disabled adults", "special needs", "learning disabilities", "learning disability", "disabilities", "additional needs", "autistic people",
                "autistic kids", "autistic children", "autism"],
            ["disabled", "disabilit", "intellectual disability", "neurodisability", "autis", "special care"]),
        new("young-people", "teenagers and young people",
            ["teenagers", "teens", "young people", "adolescents"],
            ["teenage", "young people", "young person", "adolescen", "youth"]),
        new("homeless-people", "homeless people", ["homeless people", "homeless", "rough sleepers"], ["homeless"]),
        new("people-in-prison", "people in prison", ["prisoners", "inmates", "criminals", "offenders"], ["prison", "custody", "offender", "secure environments"]),
        new("people-with-addictions", "people with addictions", ["addicts", "drug addicts", "alcoholics", "drug users", "addiction", "addictions"], ["addiction", "drug and alcohol", "substance misuse"])
            { Intent = MentalHealthRoles.MentalHealthRolesIntent.Row.Id },
        new("dying-people", "people near the end of life", ["dying people", "end of life", "terminally ill people", "terminally ill", "dying"], ["end of life", "palliative", "hospice", "dying"]),
        new("deaf-people", "people with hearing loss", ["deaf people", "deaf kids", "deaf children", "deaf"], ["deaf", "hearing"]),
        new("blind-people", "people with sight loss", ["blind people", "blind"], ["blind", "sight loss", "losing their sight", "low vision", "visual impairment"]),
    ];

    /// <summary>The list that is kept under a name; null when none is.</summary>
    internal static ListKind? Kind(string name) => Sorts.FirstOrDefault(sort => sort.Name == name)?.Kind;

    /// <summary>The answer; null when a message speaks of no such people, or of something else beside them.</summary>
    internal static Answer? Of(Ask ask)
    {
        var message = ask.Message;
        if (message.Words.Count is 0 or > MostWords || message.Refused.Count > 0 || message.Elsewhere is not null) return null;
        if (Said(message.Words) is not { } said || message.Words.Take(said.Start).Any(Refusing.Contains)) return null;
        var besides = message.Words.Where((word, at) => at < said.Start || at >= said.Start + said.Length).ToList();
        if (!IsOfWork([.. message.Words.Take(said.Start)]) && !(besides.Count == 0 && ask.Memory.Intent is "browse_by_interest" or "browse_by_dislike")) return null;
        var other = besides.Count(word => !Around.Contains(word));
        var wishes = message.Wishes.IsEmpty || other == 0 ? Wishes.None : message.Wishes;
        if (other > (wishes.IsEmpty ? 0 : MostBesides)) return null;
        if (message.Mentions.Any(mention => !mention.IsThing && mention.Start + mention.Length <= said.Start)) return null; // "a nurse for old people"
        return Listed(ask with { Message = message with { Wishes = wishes, Mentions = [] } }, said.Sort);
    }

    private static Answer Listed(Ask ask, Sort sort)
    {
        var found = JobList.Find(ask, entry => sort.Kind.Has(entry) && JobList.HasLiked(entry, ask.Message.Wishes), null);
        var nearest = ask.Catalogue.Entries.Where(entry => sort.IsInTitle(entry) && found.Best.Count > 0 && Fits(ask, entry))
            .OrderBy(entry => entry.Occupation.SpecialismOf is not null).ThenBy(entry => entry.Occupation.MinimumLevel);
        var best = found with { Best = [.. nearest.Concat(found.Best).Distinct().Take(JobList.MostKept)] };
        var without = ask.Message.Wishes.DislikedWords.Where(Dislikes.IsHeld).Select(Dislikes.Label).ToList();
        return JobList.Say(best, $"{sort.Kind.Headline}{(without.Count == 0 ? "" : $" and keep away from {Wording.Join(without, "or")}")}") with
        {
            Intent = sort.Intent,
            Remember = memory => memory with { Narrowed = [WrittenWishes.OfKind(sort.Name), .. WrittenWishes.Of(ask.Message.Wishes)], Wishes = PrivacyDelete.Told.Added(memory.Wishes, ask) },
        };
    }

    private static bool Fits(Ask ask, CatalogueEntry entry) => entry.Occupation.Nations.Contains(ask.Nation) && JobList.Fits(entry, ask.Message.Wishes);

    // "a scheme for young people" is for them, and "caring for old people" is work.
    private static bool IsOfWork(List<string> before) => before.Exists(Working.Contains)
        && !(before[^1] == "for" && before.Count > 1 && before[^2] is not ("care" or "cares" or "caring" or "nurse" or "nursing" or "looking"));

    // The longest that is said, so that "disabled kids" is not read as "disabled".
    private static (Sort Sort, int Start, int Length)? Said(IReadOnlyList<string> words)
    {
        (Sort Sort, int Start, int Length)? best = null;
        foreach (var sort in Sorts)
            foreach (var said in sort.Said)
                for (var start = 0; start + said.Length <= words.Count; start++)
                    if (words.Skip(start).Take(said.Length).SequenceEqual(said, StringComparer.Ordinal) && (best is null || said.Length > best.Value.Length)) best = (sort, start, said.Length);
        return best;
    }

    // One sort of people: how they are called by those who ask, and how the catalogue speaks of them, each as the beginning of a word.
    private sealed class Sort(string name, string people, string[] said, string[] written)
    {
        internal string Name => name;

        internal string Intent { get; init; } = BrowseByInterestIntent.Row.Id;

        internal IReadOnlyList<string[]> Said { get; } = [.. said.Select(one => one.Split(' '))];

        internal ListKind Kind { get; } = new(name, $"are with or for {people}", entry => Speaks(entry.Occupation.Title, written) || Speaks(entry.Occupation.Summary, written));

        internal bool IsInTitle(CatalogueEntry entry) => Speaks(entry.Occupation.Title, written);

        private static bool Speaks(string text, string[] written) =>
            Array.Exists(written, one => $" {text}".Contains($" {one}", StringComparison.OrdinalIgnoreCase) || text.Contains($"-{one}", StringComparison.OrdinalIgnoreCase));
    }
}
