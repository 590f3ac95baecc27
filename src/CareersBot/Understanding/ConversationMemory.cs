namespace CareersBot.Understanding;

/// <summary>What the bot remembers of one conversation; small, and nothing that says who somebody is.</summary>
internal sealed record ConversationMemory
{
    /// <summary>The name that it is kept under.</summary>
    internal const string Key = "careers";

    private const int TurnsAfterDoor = 3;

    /// <summary>Slug of the one occupation spoken of last; null when none was, and while a list or a comparison is on the table.</summary>
    public string? Occupation { get; init; }

    /// <summary>Slugs of the last list, in the order shown; at most 10.</summary>
    public IReadOnlyList<string> Listed { get; init; } = [];

    /// <summary>Where the part of <see cref="Listed"/> begins that was shown last, from 0: "the first one" is the first of that part.</summary>
    public int From { get; init; }

    /// <summary>How many of <see cref="Listed"/> have been shown.</summary>
    public int Shown { get; init; }

    /// <summary>Whether the last reply was a list to choose from, not a fact about one job.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether <see cref="Listed"/> are jobs side by side, so that "both" and "which is quicker" mean them.</summary>
    public bool IsPair { get; init; }

    /// <summary>Slugs of jobs that were talked of one by one since the last list, newest last; at most 4.</summary>
    public IReadOnlyList<string> Recent { get; init; } = [];

    /// <summary>What lists have been narrowed by so far, as <c>Narrowing</c> writes it; at most 8.</summary>
    public IReadOnlyList<string> Narrowed { get; init; } = [];

    /// <summary>Slugs that were kept with "save", in the order of saving; at most 20.</summary>
    public IReadOnlyList<string> Saved { get; init; } = [];

    /// <summary>What the person said to like, to avoid and to have as grades, as <c>Told</c> writes what was understood; newest last, at most 10.</summary>
    public IReadOnlyList<string> Wishes { get; init; } = [];

    /// <summary>Name of the <c>HardTopic</c> that was spoken of last, such as blood; null once something else is talked of.</summary>
    public string? Fear { get; init; }

    /// <summary>School year, 7 to 13; null when it was not said.</summary>
    public int? SchoolYear { get; init; }

    /// <summary>Key of the nation that was named; null for England by default.</summary>
    public string? Nation { get; init; }

    /// <summary>Pay band spoken of last.</summary>
    public string? Band { get; init; }

    /// <summary>The qualification spoken of last, in plain words; null when none was.</summary>
    public string? Qualification { get; init; }

    /// <summary>The intent that was answered last; null at the start.</summary>
    public string? Intent { get; init; }

    /// <summary>What the question before was about, for corrections: the intent that can be answered again.</summary>
    public string? Question { get; init; }

    /// <summary>What was said last, for "again".</summary>
    public string? Said { get; init; }

    /// <summary>The rest of what was said last, for "tell me more".</summary>
    public string? More { get; init; }

    /// <summary>The same in easier words.</summary>
    public string? Simpler { get; init; }

    /// <summary>What had been said before that, for "go back".</summary>
    public EarlierTurn? Before { get; init; }

    /// <summary>Whether the last reply asked which of several jobs was meant, so that the next one does not ask again.</summary>
    public bool Asked { get; init; }

    /// <summary>Whether easy words were asked for: short sentences from now on.</summary>
    public bool IsEasy { get; init; }

    /// <summary>The actions that were offered last.</summary>
    public IReadOnlyList<string> Offered { get; init; } = [];

    /// <summary>Messages in a row that were not understood.</summary>
    public int Misses { get; init; }

    /// <summary>Rude messages in a row.</summary>
    public int Rude { get; init; }

    /// <summary>The safety door that was opened last; null when none was.</summary>
    public string? Door { get; init; }

    /// <summary>Whether it opened for harm that is somebody else's.</summary>
    public bool IsForAnother { get; init; }

    /// <summary>The safety door that was left a few turns ago; null when none was, or too long ago.</summary>
    public string? PastDoor { get; init; }

    /// <summary>Turns about careers since it was left; a count.</summary>
    public int SincePastDoor { get; init; }

    /// <summary>Unclear answers in a row to the question whether somebody is safe; a count.</summary>
    public int Unsure { get; init; }

    /// <summary>Key of the age group that the person told of themselves; null when they told none. It decides which help is named.</summary>
    public string? Age { get; init; }

    /// <summary>The intent that asked something and waits for an answer, such as <c>quiz</c>; null when none does.</summary>
    public string? Pending { get; init; }

    /// <summary>How far the quiz has come; null before the first one.</summary>
    public QuizMemory? Quiz { get; init; }

    /// <summary>How far a practice interview has come; null when there is none. Nothing that was answered is in it.</summary>
    public InterviewMemory? Interview { get; init; }

    /// <summary>What was said of stage and hopes when grades were a worry; null when nothing was.</summary>
    public GradesMemory? Grades { get; init; }

    /// <summary>The code under which <see cref="Saved"/> is kept beyond this conversation; null when it is not.</summary>
    public string? ListCode { get; init; }

    /// <summary>Codes typed in this conversation that belong to no list; a count.</summary>
    public int WrongCodes { get; init; }

    /// <summary>The same after a turn about careers: a door that was open is left, and after a few turns forgotten.</summary>
    internal ConversationMemory OutsideDoors() => Door is not null ? this with { Door = null, Unsure = 0, PastDoor = Door, SincePastDoor = 0 }
        : SincePastDoor < TurnsAfterDoor ? this with { Unsure = 0, SincePastDoor = SincePastDoor + 1 } : this with { Unsure = 0, PastDoor = null };
}

/// <summary>The turn before the last, and those before it.</summary>
/// <param name="Said">What was said.</param>
/// <param name="Occupation">Slug of the job that it was about.</param>
/// <param name="Intent">What was answered.</param>
/// <param name="Offered">The actions under it.</param>
/// <param name="Before">What had been said before that; null at the start, or where it is too long ago.</param>
internal sealed record EarlierTurn(string? Said, string? Occupation, string? Intent, IReadOnlyList<string>? Offered = null, EarlierTurn? Before = null)
{
    private const int Most = 3;

    /// <summary>What was said last, with up to two turns before it.</summary>
    internal static EarlierTurn Of(ConversationMemory memory) =>
        new(memory.Said, memory.Occupation, memory.Intent, memory.Offered, Cut(memory.Before, Most - 1));

    private static EarlierTurn? Cut(EarlierTurn? turn, int most) =>
        turn is null || most == 0 ? null : turn with { Before = Cut(turn.Before, most - 1) };
}
