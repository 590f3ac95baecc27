using CareersBot;
using Microsoft.Extensions.Options;

namespace CareersWeb.Hosting;

/// <summary>Lets the bot learn beside a host that serves already, and says whether it has.</summary>
/// <remarks>The bot is asked for as late as can be: who asks waits until its words are read, which takes some seconds.</remarks>
internal sealed class BotStart(IServiceProvider services, IOptions<CareersBotOptions> options)
{
    private volatile bool _isPrepared;

    /// <summary>Whether it is to learn at the start and has not done so; a message waits for it then.</summary>
    public bool IsLearning => options.Value.LearnsAtStart && !_isPrepared;

    /// <summary>Learns the release that is served, where that is wanted at the start. Safe beside turns, and cheap when it is done.</summary>
    /// <exception cref="InvalidDataException">The bot's files have problems; the message lists all of them.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (options.Value.LearnsAtStart) await services.GetRequiredService<CareersBot.CareersBot>().PrepareAsync(cancellationToken);
        }
        finally
        {
            _isPrepared = true;
        }
    }
}
