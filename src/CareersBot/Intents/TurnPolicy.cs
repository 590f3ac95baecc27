using CareersBot.Intents.Compare;
using CareersBot.Intents.Correction;
using CareersBot.Intents.RoleInfo;
using CareersBot.Intents.Unclear;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents;

/// <summary>What one turn does when no journey has the floor: the intent's own policy, and around it the patterns that hold for all.</summary>
internal static class TurnPolicy
{
    private const int MostOthers = 2;
    private const int MostWords = 45;
    private const int MostWordsOfARestart = 4;

    /// <summary>Decides and answers.</summary>
    /// <param name="ask">The question.</param>
    /// <param name="intents">All intents, ranked.</param>
    internal static (Answer Answer, Intent? Intent) Decide(Ask ask, IReadOnlyList<Intent> intents)
    {
        if (NothingOnTheTable.Of(ask) is { } which) return (Worded(ask, which), Of(intents, which.Intent!)); // the question has its intent
        if (Reactions.To(ask) is { } reaction) return Reacted(ask, reaction, intents);
        if (Whys.Of(ask) is { } why) return (Worded(ask, why), Of(intents, why.Intent!)); // a reason has its intent
        if ((Rephrased.Of(ask) ?? BareQuestions.Of(ask) ?? KindOfJob.Of(ask) ?? Choosing.Of(ask) ?? OwnLearning.Of(ask) ?? OwnLanguages.Of(ask)) is { } chosen) ask = ask with { Message = ask.Read(chosen) };
        if (MedicineCourse.Of(ask) is { } course) ask = ask with { Message = course };
        if (HardParts.Fears.Of(ask) is { } fear) return (Worded(ask, fear), Of(intents, fear.Intent!)); // a fear has its intent
        if ((OtherNations.Of(ask) ?? ListInNation.Of(ask) ?? AdviserQuestion.ListOnTheTable.Of(ask) ?? PlacesBeyond.Of(ask) ?? ListCount.Of(ask) ?? WithinList.Of(ask) ?? CoursePlaces.Of(ask) ?? BrowseByInterest.ThingAtWork.Of(ask) ?? BrowseByInterest.PeopleAtWork.Of(ask) ?? BrowseByInterest.Travelling.Of(ask) ?? BrowseByInterest.JobsInField.Of(ask)) is { } listed) return (Worded(ask, listed), Of(intents, listed.Intent ?? ""));
        if (RoleInfo.JobFacts.Of(ask) is { } fact) return (Worded(ask, fact), Of(intents, fact.Intent!)); // a fact has its intent
        if (NotHeldMatters.Of(ask) is { } matter) return (Worded(ask, matter), Of(intents, matter.Intent!)); // what is not held has its intent
        if (LeftOut.Of(ask) is { } rest) return (Worded(ask, rest), Of(intents, rest.Intent!)); // what is left out has its intent
        if (Disambiguation.Question(ask) is { } question) return (question, Of(intents, "role_info"));
        if (TwoQuestions.In(ask, intents) is { } two) return (Worded(two.First, two.Offered(Answered(two.First, two.FirstIntent))), two.FirstIntent);
        if (CarriedOver.Of(ask, intents) is { } again) return (Worded(ask, WithOthers(ask, Answered(again.Ask, again.Intent))), again.Intent);
        var decision = IntentDecision.Of(ask, intents);
        if (Narrowing.Continued(ask, decision) is { } narrowed) return (Worded(ask, narrowed), Of(intents, narrowed.Intent ?? ""));
        var answer = decision.Intent is { } intent ? Corrected(ask, intent, intents) ?? Answered(ask, intent) : SideBySide.Of(ask, UnclearIntent.Row) ?? UnclearIntent.Decide(ask, decision.Guesses);
        if (decision.Intent is { IsQuestion: true } && !decision.IsSure) answer = UnclearReplies.BestGuess(answer, decision.Guesses);
        return (Worded(ask, WithOthers(ask, Narrowing.Noted(ask, answer, decision.Intent))), decision.Intent);
    }

    // One question about several jobs is answered for each of them.
    private static Answer Answered(Ask ask, Intent intent) => SideBySide.Of(ask, intent) ?? WhichOfSeveral.Of(ask, intent) ?? intent.Policy(ask);

    // "Yes" and "another" press what was offered; "no" turns it down.
    private static (Answer Answer, Intent? Intent) Reacted(Ask ask, Reaction reaction, IReadOnlyList<Intent> intents)
    {
        if (reaction.Answer is { } answer) return (Worded(ask, answer), Of(intents, answer.Intent ?? ""));
        return Decide(ask with { Message = ask.Read(reaction.Presses!) }, intents); // a reaction answers or presses
    }

    /// <summary>Whether a message wants to start from nothing; no journey may hear it as an answer.</summary>
    internal static bool IsRestart(Understanding.Understood message) => message.Words.Count <= MostWordsOfARestart && message.Has("restart");

    /// <summary>The answer with its headline alone where it is long; what is left over is said when more is asked for.</summary>
    internal static Answer Brief(Answer answer)
    {
        if (answer.Simpler is { } easy) answer = answer with { Simpler = EasyWords.Dated(answer.Text, easy) };
        if (answer.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length <= MostWords) return answer;
        var (first, rest) = Wording.Split(answer.Text, MostWords);
        return answer with { Text = first, More = rest is null ? answer.More : answer.More is null ? rest : $"{rest} {answer.More}" };
    }

    // A correction changes a part of the question before, which is asked again.
    private static Answer? Corrected(Ask ask, Intent intent, IReadOnlyList<Intent> intents)
    {
        if (intent != CorrectionIntent.Row) return null;
        var job = CorrectionIntent.Meant(ask);
        if (job is null && ask.Message.Nation is null) return null;
        return CarriedOver.Of(ask, job, intents) is { } again ? CorrectionIntent.Said(ask, job, Answered(again.Ask, again.Intent)) : null;
    }

    // What is itself a plainer wording, or goes on with one, is not cut again.
    private static Answer Worded(Ask ask, Answer answer) =>
        ask.Memory.IsEasy && !answer.IsQuestion && answer.Intent != RepeatSimplerMore.RepeatSimplerMoreIntent.Id ? EasyWords.Of(answer) : answer;

    // A name that several jobs share: the others stay in reach as "the second one".
    private static Answer WithOthers(Ask ask, Answer answer)
    {
        if (ask.Message.Mentions is not [{ Others.Count: > 0 } mention] || answer.Entries.Count != 1 || answer.Entries[0] != mention.Entry) return answer;
        return answer with { Entries = [mention.Entry, .. mention.Others.Take(MostOthers)] };
    }

    private static Intent? Of(IReadOnlyList<Intent> intents, string id) => intents.FirstOrDefault(intent => intent.Id == id);
}

/// <summary>Asks which job is meant when one name stands for several, once, with up to four to press.</summary>
internal static class Disambiguation
{
    private const int MostOffered = 4;

    /// <summary>The question; null when the message is clear, or when a question was asked just before.</summary>
    internal static Answer? Question(Ask ask)
    {
        if (ask.Memory.Asked) return null;
        var jobs = ask.Message.Shape is ["{job}"] && ask.Message.Mentions is [{ IsShared: true } mention]
            ? [mention.Entry, .. mention.Others]
            : ask.Message.Mentions.Count == 0 ? TitleEndings.In(ask.Catalogue, ask.Message.Words) : [];
        return jobs.Count < 2 ? null : Which(jobs);
    }

    private static Answer Which(List<CatalogueEntry> jobs)
    {
        var offered = jobs.Take(MostOffered).ToList();
        var labels = offered.Where(entry => entry.Occupation.Title.Length <= Wording.LongestAction).Select(entry => entry.Occupation.Title).ToList();
        return new($"{Wording.Upper(Wording.Jobs(jobs.Count))} have that name. Which one do you mean: {Wording.Join([.. offered.Select(Wording.InSentence)], "or")}?")
        {
            Actions = [.. labels, "Something else"],
            Entries = [.. offered],
            Sources = [offered[0].Occupation.Sources[0]],
            Simpler = $"Which one? {Wording.Join([.. offered.Take(2).Select(Wording.InSentence)], "or")}?",
            IsQuestion = true,
        };
    }
}
