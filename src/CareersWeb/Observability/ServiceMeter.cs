using System.Diagnostics.Metrics;
using CareersCatalogue.Ports;
using CareersData.Snapshot;

namespace CareersWeb.Observability;

/// <summary>What only this service can count. Numbers alone: no word of what was said, and nothing about who said it.</summary>
internal sealed class ServiceMeter : IDisposable
{
    /// <summary>Name of the meter and of the program in everything that is told.</summary>
    public const string Name = "careers-explorer";

    private static readonly double[] Bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]; // seconds; a turn takes about one millisecond

    private readonly Meter _meter = new(Name);
    private readonly Histogram<double> _turns;

    public ServiceMeter(CatalogueLoader loader, ICatalogue catalogue)
    {
        _turns = _meter.CreateHistogram(
            "careers.chat.turn.duration", "s", "Time the bot took for a turn.", tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = Bounds });
        _meter.CreateObservableGauge(
            "careers.catalogue.occupations", () => loader.Status.IsServing ? catalogue.Current.Catalogue.Entries.Count : 0, "{occupation}", "Occupations of the release that is served.");
        _meter.CreateObservableGauge("careers.catalogue.problems", () => loader.Status.Problems.Count, "{problem}", "Problems in the data, which an older release stands in for.");
    }

    /// <summary>Counts a turn of the bot.</summary>
    /// <param name="spent">How long it took.</param>
    /// <param name="channel">The channel's name.</param>
    /// <param name="isAnswered">False when the bot failed.</param>
    public void CountTurn(TimeSpan spent, string channel, bool isAnswered) =>
        _turns.Record(spent.TotalSeconds, new("channel", channel), new("outcome", isAnswered ? "answered" : "failed"));

    public void Dispose() => _meter.Dispose();
}
