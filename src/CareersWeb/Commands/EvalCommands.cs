using System.CommandLine;
using System.Globalization;
using BotProtocol.Turns;
using CareersBot;
using CareersBot.Evaluation;
using CareersCatalogue.Ports;
using CareersData.Import;
using CareersData.Snapshot;
using CareersSearch.Evaluation;
using CareersWeb.Hosting;

namespace CareersWeb.Commands;

/// <summary><c>eval search</c> and <c>eval chat</c>: how well the service does on sets that people judged.</summary>
internal static class EvalCommands
{
    private const string Folder = "eval";

    private static readonly string[] ChatSets =
    [
        "chat.jsonl", "chat-held-out.jsonl", "chat-fresh.jsonl", "chat-unseen.jsonl", "chat-last.jsonl", "chat-final.jsonl",
        "chat-open.jsonl", "chat-sealed.jsonl",
        "safety.jsonl", "safety-held-out.jsonl", "safety-unseen.jsonl", "safety-last.jsonl", "safety-final.jsonl",
        "safety-open.jsonl", "safety-sealed.jsonl",
    ];

    public static Command Create(string[] settings) => new("eval", "Measure the service on judged sets.")
    {
        CommandLine.Command("search", "Score the search on data/eval; answers 1 when it is below its floors.", settings, SearchAsync),
        CommandLine.Command("chat", "Cross-validate the chat's examples and score it on data/eval, intent by intent.", settings, ChatAsync),
    };

    private static async Task<int> SearchAsync(string[] settings, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Build(settings);
        var judged = JudgedSet.Read(Path.Combine(host.Services.GetRequiredService<CatalogueImport>().Folder, Folder));
        foreach (var problem in judged.Problems) Console.WriteLine(problem);
        if (judged.Queries.Count == 0) return 1;
        var status = await host.Services.GetRequiredService<CatalogueLoader>().StartAsync(cancellationToken);
        if (!status.IsServing)
        {
            ProblemPrinter.Print(status.Problems, Console.Out);
            return 1;
        }

        var snapshot = host.Services.GetRequiredService<ICatalogue>().Current;
        var figures = SearchEvaluation.Of(snapshot.Search, judged.Queries);
        Console.WriteLine("class          queries  nDCG@10  MRR    first  first 3  nothing");
        foreach (var row in figures)
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{row.Class,-14} {row.Queries,7}  {row.Gain:0.000}    {row.ReciprocalRank:0.000}  {row.FirstShare:0.00}   {row.FirstThreeShare:0.00}     {row.WithoutHits}"));
        var suggestions = SearchEvaluation.SuggestionShare(snapshot.Search, snapshot.Catalogue);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Among the first 8 completions after half a title: {suggestions:0.000} of the occupations."));
        return SearchEvaluation.IsEnough(figures[^1]) ? 0 : 1;
    }

    private static async Task<int> ChatAsync(string[] settings, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Build(settings);
        var status = await host.Services.GetRequiredService<CatalogueLoader>().StartAsync(cancellationToken);
        if (!status.IsServing)
        {
            ProblemPrinter.Print(status.Problems, Console.Out);
            return 1;
        }

        var catalogue = host.Services.GetRequiredService<ICatalogue>().Current.Catalogue;
        Print($"examples, {ChatEvaluation.Folds}-fold", ChatEvaluation.CrossValidate(host.Services.GetRequiredService<BotLanguage>(), catalogue));
        var bot = host.Services.GetRequiredService<IBot>();
        var folder = Path.Combine(host.Services.GetRequiredService<CatalogueImport>().Folder, Folder);
        foreach (var file in ChatSets)
            Print(file, await ChatEvaluation.OfAsync(bot, JudgedMessage.Read(Path.Combine(folder, file)), cancellationToken));
        return 0;
    }

    private static void Print(string set, IReadOnlyList<IntentFigures> rows)
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{set}: {ChatEvaluation.Share(rows):0.000} of {rows.Sum(row => row.Messages)} right; mean of intents {rows.Average(row => row.Share):0.000}"));
        foreach (var row in rows.Where(row => row.Right < row.Messages))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {row.Intent,-28} {row.Right,4} of {row.Messages,4}  {row.Share:0.00}  else {row.TakenFor}"));
    }
}
