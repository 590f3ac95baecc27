using System.Collections.Frozen;
using CareersCatalogue.Wishes;
using CareersSearch.Occupations;

namespace CareersSearch.Understanding;

/// <summary>
/// Talk about looking for jobs that says nothing about which; more than <see cref="Chatter"/> knows, and only left out beside words
/// that do.
/// </summary>
internal static class SearchTalk
{
    // What advisers and pupils put round the thing they ask about.
    private static readonly FrozenSet<string> Words = WordList.Of(
        """
        posts post destinations destination graduates approved qualification qualifications opportunities opportunity openings
        options option pathway pathways courses course students student pupils pupil learners learner involves involve involving
        involved uses use using requires require related relating based trainee trainees register registered registration voluntary
        scale scales deal deals dealing suitable suit suits available currently hiring list details information advice guidance
        question wondering studying study subject subjects hard easy difficult
        """);

    private static readonly string[][] Phrases =
    [
        ["for", "people", "who"], ["for", "people", "that"], ["for", "someone", "who"], ["for", "ppl", "who"], ["people", "like", "me"],
        ["near", "home"], ["near", "me"], ["close", "to", "home"], ["in", "my", "area"], ["to", "do", "with"],
    ];

    private static readonly FrozenSet<string> People = FrozenSet.ToFrozenSet(
        ["person", "people", "man", "men", "woman", "women", "lady", "guy", "bloke", "one", "someone", "somebody", "job", "they"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Doing = FrozenSet.ToFrozenSet(
        ["teaches", "helps", "fixes", "runs", "looks", "takes", "gives", "does", "delivers", "makes", "cleans", "brings", "keeps",
            "writes", "drives", "tests", "checks", "mends", "cooks", "answers", "sorts", "plans", "decides", "works", "treats",
            "puts", "tells", "talks", "builds", "carries", "moves", "draws"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> AroundIt = FrozenSet.ToFrozenSet(
        ["support", "job", "jobs", "technician", "department", "help", "desk", "service", "services", "security", "apprenticeship",
            "apprentice", "systems", "system", "engineer", "manager", "trainer", "career", "careers", "degree", "analyst", "team",
            "roles", "skills", "worker", "specialist", "stuff", "guy", "person"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> BeforeIt = FrozenSet.ToFrozenSet(
        ["job", "jobs", "work", "working", "career", "careers", "apprenticeship", "roles", "role", "degree", "something", "nhs"],
        StringComparer.Ordinal);

    /// <summary>Whether a word may be left out.</summary>
    internal static bool Has(string word) => Words.Contains(word);

    /// <summary>Whether a word is small talk, or the like, all by itself.</summary>
    internal static bool IsOnlyTalk(string word) =>
        Words.Contains(word) || Chatter.Words.Contains(word) || word is "." or "not" or "no" or "without" or "but" or "only" or "still";

    /// <summary>How many words of talk begin at a place: a whole phrase, or 0.</summary>
    internal static int PhraseAt(IReadOnlyList<string> words, int at)
    {
        foreach (var phrase in Phrases)
        {
            var length = 0;
            while (length < phrase.Length && at + length < words.Count && words[at + length] == phrase[length]) length++;
            if (length == phrase.Length) return length;
        }
        return 0;
    }

    /// <summary>
    /// Whether the words tell of somebody at work, such as "who takes your blood": then nobody says what they like themselves.
    /// </summary>
    internal static bool IsDescription(IReadOnlyList<string> words)
    {
        var at = 0;
        while (at < words.Count && (words[at] is "the" or "a" or "erm" or "um" or "hi" or "hey" || People.Contains(words[at]))) at++;
        return at < words.Count && (words[at] is "who" or "whos" or "that" || Doing.Contains(words[at]));
    }

    /// <summary>
    /// Whether "it" at a place is the pronoun, and no short form of information technology: nobody writes so much around the short
    /// form.
    /// </summary>
    /// <param name="words">Folded words.</param>
    /// <param name="at">The place of an "it" that was not typed in capitals.</param>
    internal static bool IsPronoun(IReadOnlyList<string> words, int at)
    {
        if (words.Count <= 2 || (at + 1 < words.Count && AroundIt.Contains(words[at + 1]))) return false;
        return !(at > 1 && words[at - 1] == "in" && BeforeIt.Contains(words[at - 2]));
    }
}
