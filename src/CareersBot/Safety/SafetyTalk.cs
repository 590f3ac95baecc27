using CareersBot.Understanding;

namespace CareersBot.Safety;

/// <summary>Decides whether a message gets help before anything else, and which: it opens a door, or goes on in one that is open.</summary>
/// <param name="screen">Which messages open a door.</param>
/// <param name="replies">What the doors say.</param>
/// <param name="followUps">What is asked after one has opened.</param>
internal sealed class SafetyTalk(SafetyScreen screen, SafetyReplies replies, FollowUps followUps)
{
    private const int MostWordsOfAnAge = 4;

    /// <summary>What is said to a message; null when it needs no help of this kind.</summary>
    /// <param name="text">As typed, or the label of the number that was typed.</param>
    /// <param name="isPress">Whether it is the press of a card's button.</param>
    /// <param name="memory">What was said before.</param>
    /// <param name="asked">What the bot has just asked for.</param>
    /// <param name="who">Whom it says it to.</param>
    /// <param name="isOtherSubject">Whether the message is plainly about careers; looked at last, since it takes longest.</param>
    /// <param name="namesJob">Whether it names a job; likewise.</param>
    internal SafetyAnswer? Hear(string text, bool isPress, ConversationMemory memory, SafetyQuestion asked, Listener who, Func<bool> isOtherSubject, Func<bool> namesJob)
    {
        var isForAnother = IsForAnother(text, memory);
        return Said(text, isPress, memory, asked, who with { IsForAnother = isForAnother }, isOtherSubject, namesJob) is { } said ? said with { IsForAnother = isForAnother } : null;
    }

    // Whose harm it is stays as it was told, until somebody speaks of their own.
    private static bool IsForAnother(string text, ConversationMemory memory) =>
        SomebodyElse.IsToldIn(text) || (memory is { Door: not null, IsForAnother: true } && (IsOffered(memory, text) || !SomebodyElse.IsOfWriter(Tokens.Of(text, Spellings.None))));

    private SafetyAnswer? Said(string text, bool isPress, ConversationMemory memory, SafetyQuestion asked, Listener who, Func<bool> isOtherSubject, Func<bool> namesJob)
    {
        if (Is(text, SafetyReplies.NeedHelpNow)) return replies.Open(SafetyDoor.DangerNow, memory.Door == SafetyDoor.DangerNow, who);
        if (memory.Door is { } open && !isPress && WhileOpen(open, text, memory, who) is { } answer) return answer;

        // What the bot itself offered is no disclosure, whatever its words are; everything else is screened.
        if (IsOffered(memory, text)) return null;
        var door = screen.DoorOf(SavedCodes.Without(text), asked);
        if (!isPress && FollowUp(door, text, memory, who, namesJob) is { } followUp) return followUp;
        if (door is not null) return replies.Open(door, memory.Door == door, who);
        if (!IsAsked(memory) || isPress || (!CheckAnswers.IsPlainly(text) && isOtherSubject())) return null;
        return replies.Careful(memory.Door!, CheckAnswers.Of(text), memory.Unsure, who); // the door is open when it is asked
    }

    /// <summary>Whether somebody was asked in the turn before whether they are safe.</summary>
    internal static bool IsAsked(ConversationMemory memory) => memory.Door is not null && memory.Offered.Contains(SafetyReplies.Safe, StringComparer.Ordinal);

    /// <summary>Whether a text is one of the actions that were offered in the turn before.</summary>
    internal static bool IsOffered(ConversationMemory memory, string text)
    {
        var plain = Tokens.Plain(text);
        return memory.Offered.Any(label => Tokens.Plain(label) == plain);
    }

    private SafetyAnswer? WhileOpen(string door, string text, ConversationMemory memory, Listener who)
    {
        if (Is(text, SafetyReplies.HelpMeSayIt)) return replies.SayIt(door, who);
        if (Is(text, SafetyReplies.Safe)) return replies.IsSafe(door, who);
        if (Is(text, SafetyReplies.NotSafe)) return replies.Open(SafetyDoor.DangerNow, door == SafetyDoor.DangerNow, who);
        if (IsAgeAlone(text)) return replies.Careful(door, CheckAnswer.Unclear, memory.Unsure + 1, who);
        return (CheckAnswers.Of(text), IsAsked(memory)) switch
        {
            (CheckAnswer.Yes, true) => replies.IsSafe(door, who),
            (CheckAnswer.No, true) => replies.Open(SafetyDoor.DangerNow, door == SafetyDoor.DangerNow, who),
            (CheckAnswer.No or CheckAnswer.Why or CheckAnswer.LeaveAlone, false) => replies.Careful(door, CheckAnswers.Of(text), memory.Unsure + 1, who),
            (CheckAnswer.Unclear, false) when memory.Unsure > 0 && CheckAnswers.IsPlainly(text) => replies.Careful(door, CheckAnswer.Unclear, memory.Unsure, who),
            _ => null,
        };
    }

    // A graver thing that is told beside the question comes first.
    private SafetyAnswer? FollowUp(string? opened, string text, ConversationMemory memory, Listener who, Func<bool> namesJob)
    {
        if ((memory.Door ?? memory.PastDoor) is not { } door || followUps.In(text) is not { } row) return null;
        if (opened is SafetyDoor.DangerNow or SafetyDoor.SelfHarm && opened != door && row.Door is null) return null;
        if (memory.Door is null && (!row.Later || IsAboutCareers(text) || namesJob())) return null;
        return replies.To(row, door, who);
    }

    private static bool IsAboutCareers(string text)
    {
        var words = Tokens.Of(text, Spellings.None);
        return CareersTalk.IsPlain(words) || CareersTalk.IsNear(words);
    }

    // "im 13" and no more tells the helpers' age, not what jobs there are at it.
    private static bool IsAgeAlone(string text) => AgeGroup.ToldIn(text) is not null && Tokens.Of(text, Spellings.None).Count <= MostWordsOfAnAge;

    private static bool Is(string text, string label) => text == label || Tokens.Plain(text) == Tokens.Plain(label);
}
