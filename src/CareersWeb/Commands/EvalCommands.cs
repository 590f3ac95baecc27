using System.CommandLine;
using System.Globalization;
using CareersCatalogue.Ports;
using CareersData.Import;
using CareersData.Snapshot;
using CareersSearch.Evaluation;
using CareersWeb.Hosting;

namespace CareersWeb.Commands;

/// <summary><c>eval search</c>: how well the service does on sets that people judged.</summary>
internal static class EvalCommands
{
    private const string Folder = "eval";

    public static Command Create(string[] settings) => new("eval", "Measure the service on judged sets.")
    {
        CommandLine.Command("search", "Score the search on data/eval; answers 1 when it is below its floors.", settings, SearchAsync),
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
}
