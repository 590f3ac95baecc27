using System.Collections.Frozen;
using CareersCatalogue.Wishes;

namespace CareersBot.Safety;

/// <summary>
/// Hears that somebody does to the writer what nobody may: who, what, to me. Careers words stand beside it where it happens ("my placement",
/// "the offer", "waits outside") and must not outvote it.
/// </summary>
internal static class DoneToMe
{
    private const int LongestWay = 7; // words between who does it and what is done

    private static readonly FrozenSet<string> AtWork = WordList.Of(
        "boss bosses manager supervisor employer agency colleague mentor trainer instructor recruiter porter nurse doctor consultant surgeon driver landlord owner chef");

    private static readonly FrozenSet<string> Elsewhere = WordList.Of(
        "coach teacher tutor sir man men guy guys bloke lad someone somebody ex boyfriend girlfriend husband wife partner uncle stepdad stepmum priest imam neighbour stranger");

    private static readonly FrozenSet<string> Parents = WordList.Of("dad father mum mother parents");

    private static readonly FrozenSet<string> Unnamed = WordList.Of("he hes she shes they theyre");

    // What might happen is asked of a job; what happens is told.
    private static readonly FrozenSet<string> Asking = WordList.Of("if what whats how do does did would will could can should is are who which where when why has have any");

    // What is done to my body, with or without a part of it being named.
    private static readonly FrozenSet<string> Handling = WordList.Of(
        "touch touches touched touching rub rubs rubbed rubbing stroke strokes stroked stroking grope gropes groped groping squeezed squeezes squeezing slapped slaps pinched pinches grabbed grabs");

    private static readonly FrozenSet<string> Kissing = WordList.Of("kissed kisses kissing");

    private static readonly FrozenSet<string> Parts = WordList.Of("leg legs thigh thighs bum arse ass bottom shoulders chest boobs breast breasts neck waist body hips knee hair back");

    private static readonly FrozenSet<string> Hitting = WordList.Of(
        "hit hits hitting punch punched punches kick kicked kicks shove shoved shoves slap slapped slaps strangled choked beat beats");

    private static readonly FrozenSet<string> Broken = WordList.Of("arm nose leg rib ribs jaw wrist finger fingers tooth teeth hand");

    private static readonly FrozenSet<string> Keeping = WordList.Of("keep keeps keeping kept take takes taking took taken holds hides withholds stole steals");

    private static readonly FrozenSet<string> Kept = WordList.Of("passport papers documents visa id wage wages pay money earnings");

    private static readonly FrozenSet<string> Giving = WordList.Of("hand give giving handing pay");

    private static readonly FrozenSet<string> Following = WordList.Of("follow follows following followed stalks stalking stalked tracks tracking corners cornered");

    private static readonly FrozenSet<string> Coming = WordList.Of("turns turning turned shows showing coming comes waits waiting waited hangs hanging");

    private static readonly FrozenSet<string> Wiping = WordList.Of("delete deleted wipe clear hide");

    private static readonly FrozenSet<string> Written = WordList.Of("chat chats message messages texts conversation conversations dms snaps");

    private static readonly FrozenSet<string> Asked = WordList.Of("told tell tells said says say asked asks asking wants wanted makes made invited invites inviting");

    private static readonly FrozenSet<string> Private = WordList.Of("flat hotel bed bedroom lap");

    private static readonly FrozenSet<string> Pictures = WordList.Of("nudes nude pics naked topless");

    private static readonly FrozenSet<string> Theirs = WordList.Of("his her their the");

    /// <summary>Whether a clause tells of it.</summary>
    /// <param name="words">The plain words of a clause.</param>
    internal static bool IsToldIn(IReadOnlyList<string> words)
    {
        if (words.Count < 3 || Asking.Contains(words[0])) return false;
        if (IsUnsafe(words) || GivesAway(words)) return true;
        for (var who = 0; who < words.Count - 1; who++)
        {
            var person = words[who].EndsWith('s') && AtWork.Contains(words[who][..^1]) ? words[who][..^1] : words[who];
            if (person == "patient" && Handled(words, who)) return true;
            var isNamed = AtWork.Contains(person) || Elsewhere.Contains(person);
            if (!isNamed && !Parents.Contains(person) && !Unnamed.Contains(person)) continue;
            for (var at = who + 1; at < Math.Min(words.Count, who + LongestWay + 1); at++)
            {
                if (Parents.Contains(person) ? IsViolence(words, at) : IsDone(words, at, isNamed, AtWork.Contains(person))) return true;
            }
        }

        return false;
    }

    private static bool IsDone(IReadOnlyList<string> words, int at, bool isNamed, bool isAtWork)
    {
        var next = Next(words, at);
        var after = Next(words, at + 1);
        if (Handling.Contains(words[at]) && (next == "my" ? Parts.Contains(after) : next == "me" && isNamed)) return true;
        if ((Kissing.Contains(words[at]) || Hitting.Contains(words[at])) && next == "me" && isNamed) return true;
        if (Keeping.Contains(words[at]) && isNamed && next is "my" or "all" && (Kept.Contains(after) || Kept.Contains(Next(words, at + 2))) && !IsForChecks(words)) return true;
        if (Following.Contains(words[at]) && isNamed && (next == "me" || (next == "my" && after == "phone")) && after is not ("on" or "up")) return true;
        if (words[at] is "tracks" or "tracking" && next == "my" && after == "phone") return true;
        if (Coming.Contains(words[at]) && isNamed && !isAtWork && ComesAfterMe(words, at)) return true;
        return Asked.Contains(words[at]) && IsAskedFor(words, at);
    }

    // Being hit by somebody who is ill is part of the talk about work; this is not.
    private static bool Handled(IReadOnlyList<string> words, int who) =>
        Next(words, who) is "touched" or "touches" or "groped" or "kissed" or "rubbed" && Next(words, who + 1) is "me" or "my";

    private static bool IsViolence(IReadOnlyList<string> words, int at) =>
        (Hitting.Contains(words[at]) && Next(words, at) == "me") || (words[at] is "broke" or "breaks" && Next(words, at) == "my" && Broken.Contains(Next(words, at + 1)));

    // "Turns up at my work", "waits for me outside", "keeps coming to my placement".
    private static bool ComesAfterMe(IReadOnlyList<string> words, int at)
    {
        var rest = words.Skip(at + 1).Take(5).ToList();
        var outside = rest.IndexOf("outside");
        return words[at] is "waits" or "waiting" or "waited" or "hangs" or "hanging" ? (outside >= 0 && !(outside + 1 < rest.Count && rest[outside + 1] == "the")) || (rest.Contains("for") && rest.Contains("me"))
            : rest is ["to" or "at" or "outside", "my", ..] or ["up", "to" or "at" or "outside", "my", ..] or ["up", "everywhere" or "outside", ..];
    }

    private static bool IsAskedFor(IReadOnlyList<string> words, int at)
    {
        for (var i = at + 1; i < Math.Min(words.Count, at + 10); i++)
        {
            if (Wiping.Contains(words[i]) && Next(words, i) is "our" or "my" or "the" or "his" or "her" && Written.Contains(Next(words, i + 1))) return true;
            if (Private.Contains(words[i]) && Theirs.Contains(words[i - 1]) && words.Contains("me")) return true;
            if (Pictures.Contains(words[i]) && !(Next(words, i) == "of" && Next(words, i + 1) != "me")) return true;
            if (words[i] is "sleep" or "slept" && Next(words, i) == "with" && Next(words, i + 1) is "him" or "her" or "them") return true;
        }

        return false;
    }

    // "I have to hand my wages to my boyfriend."
    private static bool GivesAway(IReadOnlyList<string> words)
    {
        for (var i = 0; i + 3 < words.Count; i++)
        {
            if (!Giving.Contains(words[i]) || i == 0 || words[i - 1] is not ("to" or "me")) continue;
            if (words.Skip(i + 1).Take(4).Any(Kept.Contains) && words.Skip(i + 1).Take(7).Contains("my") && words.Skip(i + 2).Any(one => one is "him" or "her" || AtWork.Contains(one) || Elsewhere.Contains(one)))
                return true;
        }

        return false;
    }

    private static bool IsUnsafe(IReadOnlyList<string> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var before = i > 0 ? words[i - 1] : "";
            if (words[i] is "feel" or "feeling" && words[i + 1] == "unsafe" && before is "" or "i" or "im" or "me" && !(i > 1 && Asking.Contains(words[i - 2]))) return true;
            if (words[i] == "feel" && words[i + 1] == "safe" && before is "dont" or "never" && !(i > 2 && Asking.Contains(words[i - 3]))) return true;
        }

        return false;
    }

    private static bool IsForChecks(IReadOnlyList<string> words) => words.Any(word => word is "check" or "checks" or "dbs" or "copy" or "safe");

    private static string Next(IReadOnlyList<string> words, int at) => at + 1 < words.Count ? words[at + 1] : "";
}
