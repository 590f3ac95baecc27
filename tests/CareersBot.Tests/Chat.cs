using BotProtocol.Activities;
using BotProtocol.Turns;
using CareersBot.Replies;
using CareersCatalogue.Ports;
using Microsoft.Extensions.Options;
using TestKit;

namespace CareersBot.Tests;

/// <summary>A conversation with the bot, turn by turn, without any protocol around it.</summary>
/// <param name="catalogue">What the bot answers from.</param>
/// <param name="lists">Where it keeps lists; null for lists of the test run.</param>
/// <param name="channel">The channel that the person is on; null for none in particular.</param>
internal sealed class Chat(ICatalogue catalogue, ISavedLists? lists = null, string? channel = null)
{
    private readonly CareersBot _bot = lists is null ? Bots.GetValue(catalogue, key => Bot(key, new InMemorySavedLists())) : Bot(catalogue, lists);
    private TurnState _state = new();

    private static System.Runtime.CompilerServices.ConditionalWeakTable<ICatalogue, CareersBot> Bots { get; } = [];

    internal Turn Last { get; private set; } = new(Activity.Message(""));

    internal TurnState State => _state;

    internal static Chat Real() => new(RealCatalogue.Catalogue);

    internal BotReply Say(string text) => Send(Activity.Message(text));

    internal BotReply Send(Activity activity)
    {
        Last = new(activity with { From = new() { Id = "user" }, ChannelId = channel }, new TurnState(_state.Properties));
        _bot.OnTurnAsync(Last, CancellationToken.None).GetAwaiter().GetResult();
        _state = Last.State;
        return ReplyData.Read(Assert.Single(Last.Replies))!;
    }

    private static CareersBot Bot(ICatalogue catalogue, ISavedLists lists) => new(catalogue, RealCatalogue.Language, lists, Options.Create(new CareersBotOptions()));
}
