using System.Collections.Frozen;

namespace CareersCatalogue.Wishes;

/// <summary>
/// Words that turn what follows them into something not wanted, and words that end that. Closed lists of English, without
/// apostrophes.
/// </summary>
public static class Refusals
{
    /// <summary>What comes after one of these is not wanted.</summary>
    public static FrozenSet<string> Words { get; } = WordList.Of(
        """
        not no without never except avoid avoiding hate hates hating dislike dislikes disliking dont doesnt didnt isnt arent aint
        cant cannot wont wouldnt shouldnt couldnt nothing none non nor failed
        """);

    /// <summary>Two words that mean one of <see cref="Words"/>.</summary>
    public static FrozenSet<string> Pairs { get; } = FrozenSet.ToFrozenSet(
        ["instead of", "rather than", "other than", "apart from", "away from", "anything but", "everything but", "sick of", "bad at",
            "rubbish at", "terrible at", "hopeless at", "useless at", "awful at", "scared of", "afraid of", "terrified of", "frightened of",
            "fear of", "phobia of", "faint at", "less of", "fed up"],
        StringComparer.Ordinal);

    /// <summary>After a refusal these take it back: "I do not mind blood", "not only nurses".</summary>
    public static FrozenSet<string> TakenBack { get; } =
        WordList.Of("mind minding only just bothered fussed afraid scared frightened squeamish problem issue");

    /// <summary>What ends the reach of a refusal wherever it stands.</summary>
    public static FrozenSet<string> Turns { get; } = WordList.Of("but however although though instead only still anyway prefer rather");

    /// <summary>What ends the reach of a refusal once something has been refused: "I hate blood, I love kids".</summary>
    public static FrozenSet<string> Wants { get; } = WordList.Of("like likes love loves enjoy enjoys want wants into prefer good interested wanna");

    /// <summary>What joins one refused thing to the next.</summary>
    public static FrozenSet<string> Joins { get; } = WordList.Of("or nor and any");

    /// <summary>Grammar between a refusal and what is refused, and before a wish: it does not use up the refusal's reach.</summary>
    public static FrozenSet<string> SmallWords { get; } = WordList.Of(
        """
        a an the any of to in on at by for from with into it its is are was be been being am i im me my we our you your u ur they
        them their that this there do does doing done have has having had need needs needing want wants wanting wanna like likes
        love much many lot lots too very really working work works worker job jobs role roles dealing deal handle handling touch
        touching see seeing sight look looking go going get getting use using involve involves involving involved having as being
        stand stuff things thing all so know set good can could would will
        """);

    /// <summary>Before a school subject these say that it is learnt: "good at art".</summary>
    public static FrozenSet<string> StudyWords { get; } = WordList.Of(
        """
        good best great uses use using used study studying studied learn learning favourite favorite subject subjects gcse gcses
        level levels alevel alevels btec with doing take taking
        """);
}
