using BotProtocol.Activities;
using BotProtocol.Turns;
using CareersBot.Feedback;
using CareersBot.Intents;
using CareersBot.Intents.BanterAbuse;
using CareersBot.Intents.InterviewPractice;
using CareersBot.Intents.Quiz;
using CareersBot.Intents.Unclear;
using CareersBot.Replies;
using CareersBot.Safety;
using CareersBot.Understanding;
using CareersCatalogue.Ports;
using Microsoft.Extensions.Options;

namespace CareersBot;

/// <summary>Answers questions about NHS careers: safety first, then personal details, then understanding, decision and wording.</summary>
/// <remarks>
/// One object serves all conversations. What it remembers of one is small JSON in <see cref="Turn.State"/>. An <see cref="ICatalogue"/>
/// that has no release yet says so by an <see cref="InvalidOperationException"/>; safety replies work without it.
/// </remarks>
public sealed class CareersBot : IBot, IUrgentReplies
{
    /// <summary>What somebody says who wants all forgotten that is remembered of them, kept lists included.</summary>
    public const string ForgetMe = "Forget me";

    private readonly ICatalogue _catalogue;
    private readonly BotLanguage _language;
    private readonly CareersBotOptions _options;
    private readonly ISavedLists _lists;
    private readonly Understander _understander;

    /// <summary>Puts the bot together.</summary>
    /// <param name="catalogue">What is known of occupations.</param>
    /// <param name="language">What is known of words.</param>
    /// <param name="lists">Where lists of jobs are kept under codes.</param>
    /// <param name="options">Bounds.</param>
    public CareersBot(ICatalogue catalogue, BotLanguage language, ISavedLists lists, IOptions<CareersBotOptions> options)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(options);
        (_catalogue, _language, _lists, _options, _understander) = (catalogue, language, lists, options.Value, new(language.Model));
    }

    /// <inheritdoc/>
    public Task OnTurnAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Activity.Type == ActivityTypes.Message) return AnswerAsync(turn, cancellationToken);
        if (turn.Activity.Type == ActivityTypes.ConversationUpdate) Greet(turn);
        if (turn.Activity.Type == ActivityTypes.Event) ChatFeedback.Count(turn);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Activity? ReplyTo(Activity message)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message.Type != ActivityTypes.Message || message.Text is not { Length: > 0 } text) return null;
        if (_language.Screen.DoorOf(SavedCodes.Without(text)) is not { } door) return null;
        return ReplyData.Write(ReplyForm.Of(_language.Safety.Unkept(door, Listener(new() { Age = AgeGroup.ToldIn(text)?.Key }, Snapshot()) with { IsForAnother = SomebodyElse.IsToldIn(text) })));
    }

    /// <inheritdoc/>
    public string ForAnybody => _language.Safety.ForAnybody();

    /// <summary>
    /// Learns what the first message would otherwise wait for, and answers one that nobody sent; nothing while no release is loaded. Safe
    /// beside turns, and cheap when it is done.
    /// </summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (Snapshot() is not null) await OnTurnAsync(new(Activity.Message("how do i become a nurse")), cancellationToken);
    }

    private static void Greet(Turn turn)
    {
        const string Greeted = "greeted";
        if (turn.Activity.MembersAdded.Count == 0 || turn.State.Get<bool>(Greeted)) return; // some channels tell of the bot and of the user apart
        turn.State.Set(Greeted, true);
        turn.Reply(ReplyData.Write(ReplyForm.Of(Intents.GreetThanksBye.GreetThanksByeReplies.First, "greet_thanks_bye")));
    }

    private async Task AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        var memory = turn.State.Get<ConversationMemory>(ConversationMemory.Key) ?? new();
        var snapshot = Snapshot();
        var text = Numbered.Meant(turn.Text, memory.Offered);
        var ageBefore = memory.Age;
        memory = memory with { Age = AgeGroup.ToldIn(turn.WholeText)?.Key ?? ageBefore };
        var isPress = CardPress.IsOne(turn.Activity);
        if (Safely(text, isPress, memory, snapshot) is { } safe)
        {
            turn.KeepTextAs(FixedReplies.Kept);
            // Whatever journey was on gives the floor up: nothing that is said next is an answer to it.
            Say(turn, ReplyForm.Of(safe), Opened(memory, safe) with { Pending = null });
            return;
        }

        if (turn.TextCutAt is { } most)
        {
            turn.KeepTextAs(FixedReplies.Kept);
            if (Safely(turn.WholeText, isPress, memory, snapshot) is { } late) Say(turn, ReplyForm.Of(late), Opened(memory, late));
            else Say(turn, ReplyForm.Of(FixedReplies.TooLong(most), UnclearIntent.Id), memory);
            return;
        }

        var reminder = SafetyTalk.IsAsked(memory) && !isPress && !SafetyTalk.IsOffered(memory, text) ? _language.Safety.Reminder(memory.Door!, Listener(memory, snapshot)) : null;
        if (isPress)
        {
            if (CardPress.Read(turn.Activity) is not { } press || snapshot?.Catalogue.Find(press.Job.Value) is null)
            {
                Say(turn, ReplyForm.Of(FixedReplies.DeadButton, UnclearIntent.Id), memory);
                return;
            }

            (text, memory) = (press.Question.Label, memory with { Occupation = press.Job.Value, Pending = null });
        }

        var rest = SavedCodes.Alone(text) ?? PersonalDetails.Without(text);
        var hadDetails = rest is not null && !SavedCodes.IsOne(rest);
        if (rest is not null) turn.KeepTextAs(rest.Length == 0 ? FixedReplies.Kept : rest);
        var (answer, intent, next) = await AnsweredAsync(rest ?? text, hadDetails, memory.OutsideDoors(), snapshot, cancellationToken);
        if (answer.IsForgetful)
        {
            turn.KeepTextAs(FixedReplies.PracticeAnswer);
            next = next with { Age = ageBefore };
        }

        if (answer.IsErasure) turn.EraseConversation(FixedReplies.Kept);
        if (hadDetails) answer = answer with { Text = $"{FixedReplies.DetailsLeftOut} {answer.Text}" };
        var reply = ReplyForm.Of(reminder is null ? answer : answer with { Text = $"{answer.Text}\n{reminder}" }, intent);
        Say(turn, reply, next, answer.Card);
    }

    private SafetyAnswer? Safely(string text, bool isPress, ConversationMemory memory, CatalogueSnapshot? snapshot) =>
        _language.Talk.Hear(text, isPress, memory, Asked(memory), Listener(memory, snapshot), () => IsOtherSubject(text, memory, snapshot), () => NamesJob(text, memory, snapshot));

    private bool NamesJob(string text, ConversationMemory memory, CatalogueSnapshot? snapshot) =>
        snapshot is not null && _understander.Read(PersonalDetails.Without(text) ?? text, _language.Model.For(snapshot.Catalogue), memory).Mentions.Count > 0;

    // Only what is plainly about something else leaves the talk; all else is heard as an answer that is not clear.
    private bool IsOtherSubject(string text, ConversationMemory memory, CatalogueSnapshot? snapshot)
    {
        if (snapshot is null || string.IsNullOrWhiteSpace(text)) return false;
        var message = _understander.Read(PersonalDetails.Without(text) ?? text, _language.Model.For(snapshot.Catalogue), memory);
        if (TurnPolicy.IsRestart(message) || message.Mentions.Count > 0 || CareersTalk.IsPlain(message.Words)) return true;
        var decision = IntentDecision.Of(AskOf(message, memory, snapshot), CareersIntents.All);
        return decision is { IsSure: true, Intent: { IsSubject: true } intent } && (!intent.IsQuestion || CareersTalk.IsNear(message.Words));
    }

    private static SafetyQuestion Asked(ConversationMemory memory) => memory.Pending switch
    {
        QuizIntent.Id => SafetyQuestion.Topic,
        InterviewPracticeIntent.Id => SafetyQuestion.Story,
        _ => SafetyQuestion.None,
    };

    private static Listener Listener(ConversationMemory memory, CatalogueSnapshot? snapshot) =>
        new(AgeGroup.Find(memory.Age), snapshot?.Catalogue.Contents.HelpServices, memory.Nation);

    private static ConversationMemory Opened(ConversationMemory memory, SafetyAnswer safe) => memory with
    {
        Door = safe.Door, IsForAnother = safe.IsForAnother, Said = safe.Text, Simpler = safe.Text, Misses = 0, Unsure = safe.IsCareful ? memory.Unsure + 1 : 0,
    };

    private Ask AskOf(Understood message, ConversationMemory memory, CatalogueSnapshot snapshot) => new(message, memory, snapshot)
    {
        Interview = _language.Interview, Elsewhere = _language.Model.Elsewhere, PayRules = _language.PayRules, Site = _options.SiteAddress,
        Read = text => _understander.Read(text, _language.Model.For(snapshot.Catalogue), memory),
    };

    private async Task<(Answer Answer, string Intent, ConversationMemory Next)> AnsweredAsync(
        string text, bool hadDetails, ConversationMemory memory, CatalogueSnapshot? snapshot, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text)) return (hadDetails ? FixedReplies.OnlyDetails : FixedReplies.NoWords, UnclearIntent.Id, memory);
        var message = _understander.Read(text, snapshot is null ? null : _language.Model.For(snapshot.Catalogue), memory);
        if (snapshot is null) return (WithoutCatalogue(message), UnclearIntent.Id, memory);
        if (memory.Pending is null && BareCries.Is(message.Words)) return (FixedReplies.WhichHelp, FixedReplies.WhichHelp.Intent!, memory);
        var ask = AskOf(message, memory, snapshot);
        var holder = Floor.Holder(memory.Pending, CareersIntents.All);
        var (answer, intent) = holder is not null && !TurnPolicy.IsRestart(message) && Floor.Hear(ask, holder, CareersIntents.All) is { } heard ? (heard, holder)
            : ElsewhereReplies.Of(ask, CareersIntents.All) is { } elsewhere ? (elsewhere, null)
            : TurnPolicy.Decide(ask, CareersIntents.All);
        if (answer.Errand is { } errand) answer = await errand(_lists, cancellationToken);
        answer = TurnPolicy.Brief(NotHere.Noted(ask, answer));
        var id = answer.Intent ?? intent?.Id ?? UnclearIntent.Id;
        var next = Remembered(ask, answer, intent, id);
        answer = ShortNames.Named(ask, answer, next);
        return (holder is not null && intent != holder && next.Pending == holder.Id ? Floor.WithWayBack(answer, holder) : answer, id, next);
    }

    private static Answer WithoutCatalogue(Understood message) => message.Likelihoods.MaxBy(pair => pair.Value).Key switch
    {
        "greet_thanks_bye" => Intents.GreetThanksBye.GreetThanksByeReplies.First with { Intent = "greet_thanks_bye" },
        "medical_question" => Intents.MedicalQuestion.MedicalQuestionReplies.Fixed with { Intent = "medical_question" },
        "about_bot" => Intents.AboutBot.AboutBotReplies.What with { Intent = "about_bot" },
        _ => FixedReplies.NoCatalogue,
    };

    private static ConversationMemory Remembered(Ask ask, Answer answer, Intent? intent, string id)
    {
        var message = ask.Message;
        if (answer.IsForgetful) return Told(answer, ask.Memory with { Intent = id, Said = answer.Text, More = answer.More, Simpler = answer.Simpler, Misses = 0 });
        var memory = ask.Memory with
        {
            Intent = id,
            Question = intent is { IsQuestion: true } ? intent.Id : ask.Memory.Question,
            Said = answer.Text,
            More = answer.More,
            Simpler = answer.Simpler,
            Nation = message.Nation is { } nation ? CareersCatalogue.Occupations.Nations.List.Of(nation).Key : ask.Memory.Nation,
            SchoolYear = message.SchoolYear ?? ask.Memory.SchoolYear,
            Misses = id == UnclearIntent.Id ? ask.Memory.Misses + 1 : 0,
            Rude = id == BanterAbuseIntent.Id ? ask.Memory.Rude + 1 : 0,
            Before = EarlierTurn.Of(ask.Memory),
            Wishes = Intents.PrivacyDelete.Told.WithGrade(ask.Memory.Wishes, message),
            Asked = answer.IsQuestion,
            Fear = Intents.HardParts.Fears.After(ask, id),
        };
        memory = memory.About([.. answer.Entries.Select(entry => entry.Occupation.Slug.Value)], IsAboutOne(ask, answer));
        if (memory.IsList && !answer.IsQuestion && LedBy.Of(message, answer.Entries) is { } led) memory = memory with { Occupation = led.Occupation.Slug.Value };
        return Told(answer, memory);
    }

    // One job, or one and others of the same name.
    private static bool IsAboutOne(Ask ask, Answer answer) => !answer.IsQuestion
        && (answer.Entries.Count == 1 || (ask.Message.Mentions is [var named] && answer.Entries.Count > 0 && answer.Entries[0] == named.Entry && answer.Entries.Skip(1).All(named.Others.Contains)));

    private static ConversationMemory Told(Answer answer, ConversationMemory memory) => answer.Remember is { } remember ? remember(memory) : memory;

    private static void Say(Turn turn, BotReply reply, ConversationMemory memory, CardContent? card = null)
    {
        turn.State.Set(ConversationMemory.Key, memory with { Offered = reply.SuggestedActions });
        var (said, cards) = CardForm.For(reply, card, turn.Activity);
        turn.Reply(ReplyData.Write(said, cards));
    }

    private CatalogueSnapshot? Snapshot()
    {
        try
        {
            return _catalogue.Current;
        }
        catch (InvalidOperationException)
        {
            return null; // no release has been loaded yet
        }
    }
}
