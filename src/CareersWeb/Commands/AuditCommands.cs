using System.CommandLine;
using System.Globalization;
using CareersCatalogue.Ports;
using CareersData.Import;
using CareersData.Snapshot;
using CareersSearch.Evaluation;
using CareersWeb.Hosting;
using CareersWeb.Site.Jobs;

namespace CareersWeb.Commands;

/// <summary><c>audit exposure</c>: which jobs people get to see first.</summary>
internal static class AuditCommands
{
    private const string Folder = "eval";

    public static Command Create(string[] settings) => new("audit", "Look at what the release that is served shows first.")
    {
        CommandLine.Command("exposure", "Print the share of non-clinical jobs, and of those without set grades, among the first of every list.", settings, ExposureAsync),
    };

    private static async Task<int> ExposureAsync(string[] settings, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Build(settings);
        var judged = JudgedSet.Read(Path.Combine(host.Services.GetRequiredService<CatalogueImport>().Folder, Folder));
        foreach (var problem in judged.Problems) Console.WriteLine(problem);
        var status = await host.Services.GetRequiredService<CatalogueLoader>().StartAsync(cancellationToken);
        if (!status.IsServing)
        {
            ProblemPrinter.Print(status.Problems, Console.Out);
            return 1;
        }

        var snapshot = host.Services.GetRequiredService<ICatalogue>().Current;
        var today = DateOnly.FromDateTime(host.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        Console.WriteLine($"Release {snapshot.Catalogue.Contents.Version}: the first {ExposureAudit.Seen} of each list.");
        Print(ExposureAudit.Of(snapshot, today, [.. judged.Queries.Select(query => query.Text)]), Console.Out);
        return judged.Problems.Count == 0 ? 0 : 1;
    }

    internal static void Print(IReadOnlyList<ExposureRow> rows, TextWriter output)
    {
        output.WriteLine("place                     lists  jobs seen  non-clinical  no set grades");
        foreach (var row in rows)
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{row.Place,-24} {row.Lists,6}  {row.Impressions,9}  {Share(row.NonClinical, row),12}  {Share(row.NoSetGrades, row),13}"));
        output.WriteLine("Jobs that are taken for one gender's are not counted: the data has no such fact.");
    }

    private static string Share(int count, ExposureRow row) =>
        row.Impressions == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * count / row.Impressions:0.0}%");
}
