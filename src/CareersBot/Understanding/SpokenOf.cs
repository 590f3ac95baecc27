using System.Collections.Frozen;
using CareersCatalogue.Wishes;

namespace CareersBot.Understanding;

/// <summary>
/// Tells the job that is asked about from a person, a place or a thing that is only spoken of: "my dentist told me about dental nursing",
/// "my mum is a nurse", "I use hearing aids".
/// </summary>
internal static class SpokenOf
{
    private const int MostBeforeACopula = 3;

    private static readonly FrozenSet<string> Somebodys = WordList.Of("my our his her their the a this that your mums dads sons daughters friends");

    private static readonly FrozenSet<string> Reporting = WordList.Of(
        """
        said says say told tells tell thinks think thought reckons reckon reckoned mentioned mentions suggested suggests recommended
        recommends advised advises asked asks wants wanted helped saved looked treated inspired gave showed explained keeps kept was
        """);

    private static readonly FrozenSet<string> BeforeReporting = WordList.Of("has have had just also always once even there at school college work");

    private static readonly FrozenSet<string> Kin = WordList.Of(
        """
        mum mums dad dads mother father sister sisters brother brothers aunt aunts auntie aunties uncle uncles cousin cousins gran grans grandad
        grandads nan nans grandma grandpa friend friends parents partner husband wife girlfriend boyfriend neighbour neighbours stepmum stepdad boss
        son daughter family
        """);

    private static readonly FrozenSet<string> Copulas = WordList.Of("is was are were as does did do been");
    private static readonly FrozenSet<string> BeforeAJob = WordList.Of("a an the also both qualified trained retired senior junior student now already");

    private static readonly FrozenSet<string> Owners = WordList.Of("my his her our their friends your little big older younger twin baby step elder eldest youngest half mums dads have got");
    private static readonly FrozenSet<string> Having = WordList.Of("have has had got use uses using wear wears wearing ive im am i gave me having lost");
    private static readonly FrozenSet<string> OfAnEmployer = WordList.Of("they jobs job roles which nhs hospital hospitals that to must should do does u you we");
    private static readonly FrozenSet<string> BeforeAThing = WordList.Of("a an my the some bad two one type 1 2 severe mild nearly almost really both");
    private static readonly FrozenSet<string> Joining = WordList.Of("or vs versus v and than");

    /// <summary>The names that a message asks about; those that it only speaks of are kept where it names nothing else.</summary>
    /// <param name="words">Plain words.</param>
    /// <param name="found">The names in them, in order.</param>
    /// <param name="isStory">Whether one of the names left out is that of a helper or a relative, of whom a story is told.</param>
    internal static IReadOnlyList<OccupationMention> Without(IReadOnlyList<string> words, IReadOnlyList<OccupationMention> found, out bool isStory)
    {
        isStory = false;
        if (found.Count == 0) return found;
        var jobs = found.Where(mention => !IsSister(words, mention) && !IsOwn(words, mention) && !Standings.Covers(words, mention)).ToList();
        isStory = jobs.Count > 0 && found.Any(mention => IsSister(words, mention));
        if (jobs.Count < 2) return jobs;
        var asked = jobs.Where(mention => !IsReporting(words, mention) && !IsOfKin(words, mention) && !IsPlace(words, mention) && !IsThingBesideAJob(words, mention, jobs)).ToList();
        if (asked.Count == 0) return jobs;
        isStory |= jobs.Exists(mention => !asked.Contains(mention) && (IsReporting(words, mention) || IsOfKin(words, mention)));
        return asked;
    }

    // "my gp said", "the receptionist there told me", "my careers teacher mentioned".
    private static bool IsReporting(IReadOnlyList<string> words, OccupationMention mention)
    {
        if (mention.Start == 0 || !(Somebodys.Contains(words[mention.Start - 1]) || (mention.Start > 1 && Somebodys.Contains(words[mention.Start - 2]) && !Copulas.Contains(words[mention.Start - 1])))) return false;
        var after = mention.Start + mention.Length;
        while (after < words.Count && BeforeReporting.Contains(words[after])) after++;
        return after < words.Count && Reporting.Contains(words[after]);
    }

    // "my mum is a nurse", "my dad used to be a surgeon", "my mums a midwife".
    private static bool IsOfKin(IReadOnlyList<string> words, OccupationMention mention)
    {
        if (mention.Start > 0 && words[mention.Start] == "works" && Kin.Contains(words[mention.Start - 1])) return true; // "my mum works in a pharmacy"
        var before = mention.Start - 1;
        while (before >= 0 && BeforeAJob.Contains(words[before])) before--;
        if (before < 0) return false;
        if (before < mention.Start - 1 && words[before].EndsWith('s') && Kin.Contains(words[before])) return true;
        if (!Copulas.Contains(words[before]) && !(words[before] == "be" && before > 1 && words[before - 1] == "to" && words[before - 2] == "used")) return false;
        for (var i = before - 1; i >= 0 && i >= before - MostBeforeACopula; i--)
            if (Kin.Contains(words[i])) return true;
        return false;
    }

    // "my boss at the chemist", "i went to the dentist".
    private static bool IsPlace(IReadOnlyList<string> words, OccupationMention mention) => mention.Start > 1 && words[mention.Start - 1] is "the" or "my" or "our" or "a"
        && (words[mention.Start - 2] == "at" || (words[mention.Start - 2] == "to" && mention.Start > 2 && words[mention.Start - 3] is "went" or "go" or "going" or "been"));

    // A thing that stands for a job gives way to a job by its name, unless the two are set side by side.
    private static bool IsThingBesideAJob(IReadOnlyList<string> words, OccupationMention mention, List<OccupationMention> jobs) => mention.IsThing
        && jobs.Exists(other => !other.IsThing && !other.IsElsewhere && !IsJoined(words, mention, other));

    private static bool IsJoined(IReadOnlyList<string> words, OccupationMention one, OccupationMention other)
    {
        var (first, second) = one.Start < other.Start ? (one, other) : (other, one);
        var between = first.Start + first.Length;
        return second.Start - between is 1 or 2 && Joining.Contains(words[between]);
    }

    // "my sister does dental nursing": a relative, not the sister of a ward.
    private static bool IsSister(IReadOnlyList<string> words, OccupationMention mention) => mention.Length == 1 && words[mention.Start] is "sister" or "sisters"
        && mention.Start > 0 && Owners.Contains(words[words[mention.Start - 1] is "a" or "an" && mention.Start > 1 ? mention.Start - 2 : mention.Start - 1]);

    // "i use hearing aids", "gave me a heart attack": what somebody has is no job.
    private static bool IsOwn(IReadOnlyList<string> words, OccupationMention mention)
    {
        if (!mention.IsThing) return false;
        var before = mention.Start - 1;
        while (before >= 0 && BeforeAThing.Contains(words[before])) before--;
        return before >= 0 && Having.Contains(words[before]) && !(before > 0 && words[before] is "have" or "use" or "wear" && OfAnEmployer.Contains(words[before - 1]));
    }
}
