using CareersBot.Understanding;
using CareersCatalogue.Ports;

namespace CareersBot.Intents.PrivacyDelete;

/// <summary>What is kept of a conversation, what is remembered, and forgetting it.</summary>
internal static class PrivacyDeleteIntent
{
    private const int MostWordsOfARecall = 8;

    internal static Intent Row { get; } = new()
    {
        Id = "privacy_delete",
        IsQuestion = false,
        IsSubject = true,
        Labels = ["Is this private?", CareersBot.ForgetMe],
        Rule = ask => Forgetting.Of(ask) is not null || IsRecall(ask.Message) || IsKept(ask.Message) && !SaveShortlist.SaveShortlistIntent.IsAboutOwnList(ask.Message) ? 1.2
            : ask.Memory.Intent == "privacy_delete" && ask.Message.Has("delete") ? 0.6 : 0,
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        if (Forgetting.Of(ask) is { } forgotten) return forgotten;
        if (ask.Message.Has("delete") && IsReported(ask.Message)) return PrivacyDeleteReplies.Whose;
        if (ask.Message.Has("delete") || ask.Is(CareersBot.ForgetMe)) return Forget(ask);
        return ask.Message.Has("remember") || IsRecall(ask.Message) ? PrivacyDeleteReplies.Remembered(Known.Of(ask), Known.Forgettable(ask)) : PrivacyDeleteReplies.Privacy;
    }

    // What others say somebody should delete is not obeyed, and what lies elsewhere cannot be.
    private static bool IsReported(Understood message) => SaysOfOthers(message.Words)
        || message.Says("says", "tells", "wants", "makes", "made", "browser", "email", "emails", "app", "account", "whatsapp", "snapchat", "instagram", "photos", "pics")
        || (message.Says("history") && message.Says("browser", "search", "internet", "phone", "google"));

    // "Everything ive said", "what i told you" are the writer's own words.
    private static bool SaysOfOthers(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
            if (words[i] is "said" or "told" or "wanted" or "asked" && !(i > 0 && words[i - 1] is "i" or "ive" or "we" or "have")) return true;
        return false;
    }

    // "what did i say i like", "what do i like"; not "what do i say in an interview".
    private static bool IsRecall(Understood message) => message.Mentions.Count == 0
        && message.Words is ["what" or "whats", "do" or "did" or "have", "i", ..] && message.Words.Count <= MostWordsOfARecall
        && (message.Words[1] == "do" ? message.Words is [_, _, _, "like"] : message.Says("say", "said", "tell", "told", "pick", "picked", "like", "choose", "chose"));

    // "is this saved" asks about the talk, not about a list of jobs.
    private static bool IsKept(Understood message) => message.Mentions.Count == 0 && message.Words.Count <= MostWordsOfARecall && !message.Says("job", "jobs", "list")
        && message.Says("saved", "stored", "recorded", "kept") && message.Says("this", "these", "answers", "chat", "what") && Floor.IsQuestion(message);

    // The list under the code goes too: whoever asks to be forgotten means all of it.
    private static Answer Forget(Ask ask) => !ListCode.TryParse(ask.Memory.ListCode, out var code) ? PrivacyDeleteReplies.Forgotten
        : PrivacyDeleteReplies.Forgotten with
        {
            Errand = async (lists, cancellationToken) =>
            {
                await lists.EraseAsync(code, cancellationToken);
                return PrivacyDeleteReplies.Forgotten;
            },
        };
}

internal static class PrivacyDeleteReplies
{
    private const int MostWords = 32;

    internal static Answer Privacy { get; } = new(
        "I don't ask who you are. This chat is kept for a short time so we can go on talking, then it is deleted. Say \"forget me\" to delete all of it now.")
    {
        Actions = ["What do you remember?", "Forget me", "What are you?"],
        More = "I take out phone numbers, emails, postcodes, street addresses, and bank card, NHS and National Insurance numbers. I can miss some. I only spot a name or school after \"my name is\", so please don't type them: they stay until the chat is deleted. My safety replies were written by people, but no safeguarding professional has reviewed the wording yet.",
    };

    /// <summary>Nothing is erased until whoever writes says that it is to be.</summary>
    internal static Answer Whose { get; } = new(
        "I have deleted nothing. I can delete only this chat, and only when you want it: say \"forget me\". If somebody tells you to hide messages, you can talk to a person about it.")
    {
        Actions = [CareersBot.ForgetMe, "Talk to a person", "Is this private?"],
    };

    internal static Answer Forgotten { get; } = new("Done. I have forgotten what you like and your list, and deleted what we said before. We can start again.")
    {
        IsErasure = true,
        Actions = ["What jobs are there?", "Jobs with no exams", "Is this private?"],
        Remember = memory => new ConversationMemory { WrongCodes = memory.WrongCodes }, // forgetting is no way to go on guessing
    };

    /// <summary>What is to be forgotten was never kept as something about the person.</summary>
    internal static Answer NotHeld { get; } = new("I don't keep that about you, so there is nothing to forget. Your own words stay in this chat until it is deleted: say \"forget me\" to delete it now.")
    {
        Actions = ["What do you remember?", CareersBot.ForgetMe, "Is this private?"],
    };

    /// <summary>One thing is forgotten, and the rest is not.</summary>
    internal static Answer OneForgotten(string what, Func<ConversationMemory, ConversationMemory> forget) => new($"Done. I have forgotten {what}. The rest I still remember for this chat.")
    {
        Actions = ["What do you remember?", "Forget me", "What jobs are there?"],
        Intent = "privacy_delete",
        Remember = forget,
    };

    /// <summary>All that is remembered, with buttons that forget some of it.</summary>
    /// <param name="known">What is remembered, in words that follow "I remember that".</param>
    /// <param name="forgettable">Labels that forget one thing each.</param>
    internal static Answer Remembered(IReadOnlyList<string> known, IReadOnlyList<string> forgettable)
    {
        if (known.Count == 0) return new("I remember nothing about you, and I don't know your name.") { Actions = ["What jobs are there?", "Is this private?"] };
        var first = known.Take(Enumerable.Range(1, known.Count).LastOrDefault(count => Wording.Join([.. known.Take(count)]).Split(' ').Length <= MostWords, 1)).ToList();
        var more = known.Skip(first.Count).ToList();
        return new($"I don't know your name. In this chat I remember that {Wording.Join(first)}.")
        {
            Actions = [.. forgettable.Take(2), CareersBot.ForgetMe, "What jobs are there?", "Is this private?"],
            More = more.Count == 0 ? "To take one thing out, say \"forget\" and a word for it." : $"Also that {Wording.Join(more)}. To take one thing out, say \"forget\" and a word for it.",
        };
    }
}
