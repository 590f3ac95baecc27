using CareersBot;
using CareersCatalogue.Ports;
using CareersData.Import;
using Microsoft.Extensions.Options;

namespace CareersWeb.Conversations;

/// <summary>Reads the bot's words from the data folder that the catalogue is read from.</summary>
internal static partial class BotWords
{
    /// <summary>The words.</summary>
    /// <exception cref="InvalidDataException">The files have problems; the message lists all of them.</exception>
    public static BotLanguage Of(IServiceProvider services)
    {
        var log = services.GetRequiredService<ILogger<BotLanguage>>();
        var reading = BotLanguage.Read(
            services.GetRequiredService<CatalogueImport>().Folder, services.GetRequiredService<IWordMeanings>(),
            services.GetRequiredService<IOptions<CareersBotOptions>>().Value.LearntPath, problem => LogNotKept(log, problem));
        return reading.Language ?? throw new InvalidDataException(string.Join('\n', reading.Problems.Select(problem => $"{problem.File}: {problem.Message}")));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What the bot learnt could not be kept; it is learnt again at the next start.")]
    private static partial void LogNotKept(ILogger log, Exception problem);
}
