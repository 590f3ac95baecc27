using BotProtocol.Activities;
using BotProtocol.Turns;
using CareersBot.Replies;
using CareersCatalogue.Ports;
using Microsoft.Extensions.Options;

namespace CareersBot.Tests;

/// <summary>A conversation with the bot, turn by turn, without any protocol around it.</summary>
internal sealed class Chat(ICatalogue catalogue)
{
    private readonly CareersBot _bot = Bots.GetValue(catalogue, key => new(key, RealCatalogue.Language, Options.Create(new CareersBotOptions())));
    private TurnState _state = new();

    private static System.Runtime.CompilerServices.ConditionalWeakTable<ICatalogue, CareersBot> Bots { get; } = [];

    internal Turn Last { get; private set; } = new(Activity.Message(""));

    internal TurnState State => _state;

    internal static Chat Real() => new(RealCatalogue.Catalogue);

    internal BotReply Say(string text)
    {
        var activity = Activity.Message(text) with { From = new() { Id = "user" } };
        Last = new(activity, new TurnState(_state.Properties));
        _bot.OnTurnAsync(Last, CancellationToken.None).GetAwaiter().GetResult();
        _state = Last.State;
        return ReplyData.Read(Assert.Single(Last.Replies))!;
    }
}
