using CareersBot.Intents.BrowseByInterest;
using CareersBot.Intents.EntryRequirements;
using CareersBot.Intents.Pay;
using CareersBot.Understanding;
using CareersCatalogue.Filters;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents;

/// <summary>
/// Wishes add up: "and no nights" after "no blood" keeps both, and "actually nights are fine" takes one back. Whoever asks for jobs in a
/// whole new sentence begins anew.
/// </summary>
internal static class Narrowing
{
    private const int MostKept = 8;
    private const int MostWords = 8;

    private static readonly string[] Lists =
        ["browse_by_interest", "browse_by_dislike", "non_clinical", "science_lab_roles", "mental_health_roles", "digital_roles", "estates_green_roles", "no_qualifications", "hours", "repeat_simpler_more", "flexible_hybrid"];

    private static readonly System.Collections.Frozen.FrozenSet<string> Allowing = WordList.Of("fine ok okay alright cool good mind allowed grand");

    /// <summary>The list for all wishes so far; null when a message adds none and takes none back.</summary>
    internal static Answer? Continued(Ask ask, IntentDecision decision)
    {
        var message = ask.Message;
        var isLeftOut = ask.Memory.Occupation is null && DoneWithout.IsLeftOut(message);
        if ((message.Words.Count > MostWords && !isLeftOut) || message.Mentions.Count > 0) return null;
        if (ask.Memory is { Narrowed.Count: 0, IsList: true, Intent: "pay" } && message.Wishes is { DislikedWords.Count: > 0 }) return BestPaid(ask, message.Wishes); // "what pays best", "without uni"
        if (ask.Memory.Narrowed.Count == 0) return null;
        if (!IsOpen(ask.Memory)) return null;
        var isOfThose = message.Says("ones") && message.Says("with", "without", "that", "where", "in", "using", "use"); // "can you list ones with maths"
        if (!isOfThose && (message.Has("list") || message.Says("jobs", "job", "roles", "careers") || (Floor.IsQuestion(message) && !isLeftOut))) return null;
        if (ask.Memory.Offered.Any(ask.Is)) return null;
        var before = WrittenWishes.Read(ask, ask.Memory.Narrowed);
        if (message.Says([.. Allowing]))
        {
            var left = Allowed(before, message);
            if (Count(left) < Count(before)) return Count(left) == 0 ? BrowseByInterestReplies.Start(ask.Catalogue.Entries.Count) with { Intent = "browse_by_interest", Remember = Keep([]) } : List(ask, left);
        }

        if (message.Has("pay") && message.Says("well", "good", "most", "more", "best", "lots", "high")) return BestPaid(ask, before);
        var isOther = decision.Intent is { } intent && !Lists.Contains(intent.Id, StringComparer.Ordinal);
        if (message.Wishes.IsEmpty || (isOther && !isOfThose && !GoesOn(message))) return null;
        // What was wished for last holds also where an earlier wish is of the same kind: "outside", then "with driving".
        return List(ask, Added(before, message.Wishes), entry => JobList.HasLiked(entry, message.Wishes) && JobList.HasLiked(entry, before));
    }

    /// <summary>The list for all wishes so far without the jobs that a message refuses; null when no list was narrowed.</summary>
    internal static Answer? Refusing(Ask ask)
    {
        if (ask.Memory.Narrowed.Count == 0 || !IsOpen(ask.Memory)) return null;
        var now = ask.Message.Wishes with { Disliked = [] }; // "mental health" of the nurse who is refused is no wish
        return List(ask, Added(WrittenWishes.Read(ask, ask.Memory.Narrowed), now)) with { Intent = "browse_by_dislike" };
    }

    /// <summary>A list for wishes, with the wishes remembered; any other answer as it is.</summary>
    /// <param name="ask">The question.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="intent">What was answered; a list for what is liked keeps the words, where no filter knows them.</param>
    internal static Answer Noted(Ask ask, Answer answer, Intent? intent)
    {
        if (answer.Entries.Count < 2 || ask.Message.Mentions.Count > 0 || answer.Intent is RepeatSimplerMore.RepeatSimplerMoreIntent.Id or AdviserQuestion.AdviserQuestionIntent.Id) return answer;
        var said = intent?.Id == "role_info" ? RoleInfo.Description.Telling(ask.Message)
            : intent?.Id == "browse_by_interest" && ask.Message.Wishes.Liked.Count == 0 ? string.Join(' ', Records.Telling(ask.Message.Words).Take(MostKept)) : "";
        var kind = intent is null ? null : ListKind.Find(intent.Id);
        var wishes = kind is null ? ask.Message.Wishes : ask.Message.Wishes with { Liked = [], DislikedWords = [.. ask.Message.Wishes.DislikedWords.Where(word => word != kind.Without)] }; // the kind says it
        if (intent?.Id == "apprenticeship_info") wishes = wishes with { Liked = [.. wishes.Liked, .. Routes(ask)] };
        var keep = Keep([.. kind is null ? [] : new[] { WrittenWishes.OfKind(kind.Intent) }, .. said.Length > 0 ? new[] { WrittenWishes.OfWords(said) } : [], .. WrittenWishes.Of(wishes)]);
        return answer with { Remember = answer.Remember is { } remember ? memory => keep(remember(memory)) : keep };
    }

    // The kinds of apprenticeship that a list was asked for are as good as a wish.
    private static IEnumerable<ChosenFilter> Routes(Ask ask) => AdviserQuestion.AdviserQuestionIntent.Filters(ask, ask.Message.Routes.Where(EntryRouteKinds.IsApprenticeship).Take(1));

    /// <summary>All jobs that fit the wishes of the list on the table.</summary>
    internal static IEnumerable<CatalogueEntry> Fitting(Ask ask)
    {
        var (wishes, kind) = (WrittenWishes.Read(ask, ask.Memory.Narrowed), WrittenWishes.KindOf(ask.Memory.Narrowed));
        return ask.Catalogue.Entries.Where(entry => kind?.Has(entry) != false && JobList.Fits(entry, wishes));
    }

    // A list is open until something else is talked of; a look at one of it does not close it.
    private static bool IsOpen(ConversationMemory memory) => memory.IsList || memory.Intent is "browse_by_dislike" or "browse_by_interest"
        || (memory.Intent == "role_info" && memory.Occupation is { } slug && memory.Listed.Contains(slug, StringComparer.Ordinal));

    // "that pay well": the same jobs, best paid first.
    private static Answer? BestPaid(Ask ask, Wishes wishes)
    {
        var fitting = ask.Catalogue.Entries.Where(entry => JobList.Fits(entry, wishes)).ToList();
        var sorted = OccupationOrdering.Sort(fitting, [new(OccupationOrderField.StartingSalary, true)]).Take(JobList.MostKept).ToList();
        if (sorted.Count == 0 || PayFact.Of(sorted[0].Occupation.Pay, ask.Nation, ask.Catalogue.PayScales) is not { } most) return null;
        return JobList.Say(new(sorted, fitting.Count), "fit. These start on the most") with { Intent = "pay", Sources = most.Scale.Sources };
    }

    private static bool GoesOn(Understood message) => message.Words[0] is "and" or "but" or "also" or "no" or "not" or "without" or "with" or "or";

    // No job may have all that was wished for: then the oldest wish goes, and that is said.
    private static Answer List(Ask ask, Wishes wishes, Func<CatalogueEntry, bool>? first = null)
    {
        var written = WrittenWishes.Of(wishes);
        List<string> kept = [.. ask.Memory.Narrowed.Intersect(written, StringComparer.Ordinal).Concat(written).Distinct(StringComparer.Ordinal)];
        var dropped = new List<string>();
        List<string> begun = [.. WrittenWishes.Begun(ask.Memory.Narrowed)];
        var found = Found(ask, wishes, first);
        if (found.Best.Count == 0 && first is not null) found = Found(ask, wishes);
        while (found.Best.Count == 0 && kept.Count > 1)
        {
            var before = wishes;
            kept.RemoveAt(0);
            wishes = WrittenWishes.Read(ask, kept);
            dropped.AddRange(Labels(before).Except(Labels(wishes), StringComparer.Ordinal));
            found = Found(ask, wishes);
        }

        var answer = Said(ask, found, wishes) with { Remember = Keep([.. begun, .. kept]) };
        return dropped.Count == 0 || found.Best.Count == 0 ? answer : answer with { Text = $"No job here fits all of that, so I left out {Wording.Join(dropped)}. {answer.Text}" };
    }

    private static JobsFound Found(Ask ask, Wishes wishes, Func<CatalogueEntry, bool>? where = null)
    {
        var kind = WrittenWishes.KindOf(ask.Memory.Narrowed);
        return JobList.Find(
            ask with { Message = ask.Message with { Wishes = wishes } }, entry => kind?.Has(entry) != false && JobList.HasLiked(entry, wishes) && where?.Invoke(entry) != false, WrittenWishes.WordsOf(ask.Memory.Narrowed));
    }

    private static IEnumerable<string> Labels(Wishes wishes) =>
        wishes.Liked.Concat(wishes.Disliked).Select(chosen => Wording.Lower(chosen.Choice.Label)).Concat(wishes.DislikedWords.Select(word => $"no {word}"));

    private static Answer Said(Ask ask, JobsFound found, Wishes wishes)
    {
        var liked = WishLabels.Of(wishes.Liked);
        var refused = wishes.Disliked.Select(chosen => Wording.Lower(chosen.Choice.Label)).ToList();
        var without = wishes.DislikedWords.Where(word => !refused.Exists(label => label.Contains(word, StringComparison.Ordinal)))
            .Concat(refused.Where(label => !refused.Exists(other => other != label && other.Contains(label, StringComparison.Ordinal)))).Distinct(StringComparer.Ordinal).ToList();
        var kind = WrittenWishes.KindOf(ask.Memory.Narrowed)?.Headline;
        string[] parts = [.. kind is null ? [] : new[] { kind }, .. liked.Count == 0 ? [] : new[] { $"go with {Wording.Join(liked)}" }, .. without.Count == 0 ? [] : new[] { $"keep away from {Wording.Join(without)}" }];
        if (RefusedJobs.Names(ask.Message) is { } names) parts = [.. parts, $"are not {names}"];
        return JobList.Say(found, parts.Length == 0 ? "could fit what you like" : Wording.Join(parts)) with { Intent = without.Count > 0 ? "browse_by_dislike" : "browse_by_interest" };
    }

    private static Wishes Added(Wishes before, Wishes now) => before with
    {
        Liked = [.. before.Liked.Where(chosen => !now.Disliked.Any(other => Same(other, chosen)) && !(IsHospital(chosen) && now.Liked.Any(other => other.Filter == SettingFilter.Row))).Concat(now.Liked).DistinctBy(WrittenWishes.Key)],
        Disliked = [.. before.Disliked.Where(chosen => !now.Liked.Any(other => Same(other, chosen))).Concat(now.Disliked).DistinctBy(WrittenWishes.Key)],
        DislikedWords = [.. before.DislikedWords.Union(now.DislikedWords)],
    };

    /// <summary>Whether a wish is the hospital: "in hospital" is how people say "in the NHS", and a place that is named later is meant.</summary>
    internal static bool IsHospital(ChosenFilter chosen) => chosen.Filter == SettingFilter.Row && chosen.Choice.Value == Settings.List.Of(Setting.Hospital).Key;

    // "nights are fine": nights are no longer refused, whichever way they were.
    private static Wishes Allowed(Wishes before, Understood message) => before with
    {
        Disliked = [.. before.Disliked.Where(chosen => !message.Wishes.Liked.Concat(message.Wishes.Disliked).Any(other => Same(other, chosen)))],
        DislikedWords = [.. before.DislikedWords.Where(word => !message.Says(word))],
    };

    private static int Count(Wishes wishes) => wishes.Liked.Count + wishes.Disliked.Count + wishes.DislikedWords.Count;

    private static bool Same(ChosenFilter one, ChosenFilter other) => WrittenWishes.Key(one) == WrittenWishes.Key(other);

    private static Func<ConversationMemory, ConversationMemory> Keep(IReadOnlyList<string> narrowed) => memory => memory with { Narrowed = narrowed };
}
