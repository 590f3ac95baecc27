namespace CareersWeb.Site.Interviews;

/// <summary>A question of an interview, with what is listened for in the answer.</summary>
/// <param name="Key">Unique in a bank; the device keeps notes by it.</param>
/// <param name="Ask">What is asked, as a text of the pages; null when the record asks it all.</param>
/// <param name="Record">What the record of the job or of the value adds to it, in the language of records; null for nothing.</param>
/// <param name="Listens">What the interviewer listens for, as a text of the pages.</param>
/// <param name="Shows">What the record says that the answer should show; null for nothing.</param>
/// <param name="IsStory">Whether the answer is something that happened, which has a beginning and an end to check.</param>
internal sealed record BankQuestion(string Key, string? Ask, string? Record, string Listens, string? Shows, bool IsStory)
{
    /// <summary>What people check in their own answer.</summary>
    public IReadOnlyList<ReviewTick> Ticks => IsStory ? ReviewTick.OfAStory : ReviewTick.OfAnAnswer;
}

/// <summary>Something that people check in their own answer.</summary>
/// <param name="Key">Unique for a question.</param>
/// <param name="Text">What is so, as a text of the pages.</param>
internal sealed record ReviewTick(string Key, string Text)
{
    private static readonly ReviewTick Aloud = new("aloud", "I have said it out loud");

    /// <summary>For something that happened.</summary>
    public static IReadOnlyList<ReviewTick> OfAStory { get; } =
        [new("scene", "I say when and where it was"), new("deed", "I say what I did myself"), new("end", "I say how it ended"), Aloud];

    /// <summary>For anything else.</summary>
    public static IReadOnlyList<ReviewTick> OfAnAnswer { get; } = [new("point", "I know what I want to say"), Aloud];
}

/// <summary>Questions about one thing.</summary>
/// <param name="Key">Unique in a bank.</param>
/// <param name="Name">What they are about, as a text of the pages.</param>
/// <param name="Questions">At least one.</param>
internal sealed record QuestionGroup(string Key, string Name, IReadOnlyList<BankQuestion> Questions);
