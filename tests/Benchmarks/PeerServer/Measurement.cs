using System.Globalization;
using GraphQLEngine.OverHttp;
using PeerServer.Catalogue;

namespace PeerServer;

/// <summary>What one request costs the engine: processor time and memory, transport left out.</summary>
internal static class Measurement
{
    private const int Rounds = 10;
    private static readonly TimeSpan RoundTime = TimeSpan.FromMilliseconds(200);

    /// <summary>Prints the least processor time of a request over the rounds, beside that of copying the answer's bytes.</summary>
    public static void Print(string requestFile, GraphQLHttpHandler handler, OccupationCatalogue catalogue)
    {
        var body = File.ReadAllBytes(requestFile);
        var answer = Array.Empty<byte>();
        var copy = Array.Empty<byte>();
        long allocated = 0;
        var engine = Least(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            using var response = Answer(body, handler, catalogue);
            if (answer.Length != response.Body.Length) copy = new byte[(answer = response.Body.ToArray()).Length];
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        });
        var copying = Least(() => answer.CopyTo(copy, 0));
        var name = Path.GetFileNameWithoutExtension(requestFile);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {engine:F2} us and {allocated} bytes allocated for {answer.Length} bytes; copying them {copying:F2} us"));
    }

    private static GraphQLHttpResponse Answer(byte[] body, GraphQLHttpHandler handler, OccupationCatalogue catalogue)
    {
        var answering = handler.HandleAsync(
            new() { Method = "POST", Accept = "application/json", ContentType = "application/json", Body = body },
            catalogue,
            CancellationToken.None);
        return answering.IsCompletedSuccessfully
            ? answering.Result
            : throw new InvalidOperationException("A resolver waited; none should.");
    }

    // The least of several rounds is nearest to an undisturbed machine; rounds last by processor time, so that each sees as much work.
    private static double Least(Action run)
    {
        var least = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var (begun, spent, runs) = (Environment.CpuUsage.TotalTime, TimeSpan.Zero, 0);
            for (var batch = 8; spent < RoundTime; batch *= 2)
            {
                for (var turn = 0; turn < batch; turn++, runs++) run();
                spent = Environment.CpuUsage.TotalTime - begun;
            }

            least = Math.Min(least, spent.TotalMicroseconds / runs);
        }

        return least;
    }
}
