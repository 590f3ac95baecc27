using System.Collections.Frozen;
using CareersBot.Understanding;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents;

/// <summary>What is said of a job that the NHS has not: that it has not, and what comes near, rather than the facts of another job as if they were its.</summary>
internal static class ElsewhereReplies
{
    private const int MostNamed = 3;
    private const int MostWordsOfAQuestion = 11;

    // Questions about one job; in any other the job elsewhere is where somebody comes from, or what they compare with.
    private static readonly FrozenSet<string> OfOneJob = WordList.Of(
        """
        similar_roles role_info pay entry_requirements no_qualifications route_length hours hard_parts day_in_life progression demand flexible_hybrid subject_choice
        apprenticeship_info work_experience age_limits where_advertised college_tlevel_btec culture_values grade_worry unclear
        """);

    /// <summary>The reply; null when the message is about a job of the NHS, or asks something else.</summary>
    internal static Answer? Of(Ask ask, IReadOnlyList<Intent> intents)
    {
        if (ReturnerAdult.ReturnerAdultIntent.IsInForces(ask.Message) && ask.Message.Words.Count <= MostWordsOfAQuestion && ask.Message.Elsewhere is null) return Forces(ask);
        if (ask.Message.Elsewhere is not { } elsewhere || ask.Message.Mentions.Count > 0) return null;
        if (!AsksOfTheNhs(ask.Message) && !OfOneJob.Contains(IntentDecision.Of(ask, intents).Intent?.Id ?? "unclear")) return null;
        var said = string.Join(' ', ask.Message.Words.Skip(elsewhere.Start).Take(elsewhere.Length));
        CareersCatalogue.Snapshot.CatalogueEntry[] near = [elsewhere.Entry, .. elsewhere.Others];
        return new($"I hold NHS jobs, and {said} {(said.EndsWith('s') && !said.EndsWith("ss", StringComparison.Ordinal) ? "are" : "is")} not one of them. Nearest to it here: {Wording.Join([.. near.Take(MostNamed).Select(Wording.InSentence)], "or")}. Shall I tell you about one?")
        {
            Actions = [.. Wording.Buttons([.. near.Take(MostNamed)], MostNamed), "What jobs are there?"],
            Entries = near,
            Sources = [near[0].Occupation.Sources[0]],
            Intent = "similar_roles",
        };
    }

    private static Answer Forces(Ask ask)
    {
        var entry = ask.Message.Occupation;
        return new($"I hold NHS jobs, and none of the armed forces: ask their careers offices.{(entry is null ? " Are you leaving the forces? Then I can look at programmes for you." : $" I can tell you about being {Wording.A(entry)} in the NHS.")}")
        {
            Actions = entry is null ? ["Programmes for me", "What jobs are there?", "Talk to a person"] : ["What do they do?", "How do I get in?", "What does it pay?", "Talk to a person"],
            Entries = entry is null ? [] : [entry],
            Intent = "off_topic",
        };
    }

    // "do vets work in the nhs" asks for nothing else.
    private static bool AsksOfTheNhs(Understood message) => message.Words.Count <= MostWordsOfAQuestion && message.Says("nhs")
        && (message.Words is ["do" or "does" or "can" or "is" or "are", ..] || (message.Says("do", "does") && message.Says("have", "hire", "employ", "need") && message.Says("those", "them", "that", "one", "any")));
}
