using CareersBot;
using CareersCatalogue.Ports;
using CareersData.Import;

namespace CareersWeb.Conversations;

/// <summary>Reads the bot's words from the data folder that the catalogue is read from.</summary>
internal static class BotWords
{
    /// <summary>The words.</summary>
    /// <exception cref="InvalidDataException">The files have problems; the message lists all of them.</exception>
    public static BotLanguage Of(IServiceProvider services)
    {
        var reading = BotLanguage.Read(services.GetRequiredService<CatalogueImport>().Folder, services.GetRequiredService<IWordMeanings>());
        return reading.Language ?? throw new InvalidDataException(string.Join('\n', reading.Problems.Select(problem => $"{problem.File}: {problem.Message}")));
    }
}
