using CareersCatalogue.Outreach;
using CareersData.Conversations;
using CareersData.Import;
using TestKit;

namespace Faults.Tests.Kills;

/// <summary>
/// The process that is killed: writes one thing after the other and says each on its output, but only when the write has come back. What
/// stands there is what somebody was told is kept.
/// </summary>
internal static class Writer
{
    public const string Chat = "chat";
    public const string Answers = "answers";
    public const string Import = "import";
    public const string Ready = "ready";

    public const int Conversations = 4;

    private const int Padding = 3_000;

    /// <summary>Every kind of write.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [Chat, Answers, Import];

    public static DateTimeOffset Expires { get; } = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static OutreachEvent Event { get; } = SmallQuestions.Event("BBBBBB", new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero), maximum: 1_000_000);

    public static async Task<int> RunAsync(string kind, string folder)
    {
        await using var services = StoreServices.Open(Path.Combine(folder, "careers.db"), Path.Combine(folder, "data"));
        var writes = kind switch
        {
            Chat => ChatAsync(services.Get<ConversationStore>(), Guid.NewGuid().ToString("N")),
            Answers => AnswersAsync(services.Get<IOutreachStore>()),
            _ => ImportAsync(services.Get<CatalogueImport>(), Path.Combine(folder, "data", SmallData.Nurse)),
        };
        await foreach (var said in writes)
        {
            await Console.Out.WriteLineAsync(said);
            await Console.Out.FlushAsync();
            if (said == Ready) await Console.In.ReadLineAsync();
        }

        return 0;
    }

    /// <summary>What a conversation says at a turn: anybody can tell whether it is what was written.</summary>
    public static string Said(string id, int turn) => $"{id} {turn} {new string((char)('a' + (turn % 26)), Padding)}";

    private static async IAsyncEnumerable<string> ChatAsync(ConversationStore store, string run)
    {
        await store.ReadAsync(run, default); // the first use is slow, and is no news
        yield return Ready;
        var versions = new long[Conversations];
        for (var write = 0; ; write++)
        {
            var (id, turn) = ($"{run}-{write % Conversations}", (write / Conversations) + 1);
            var written = await store.WriteAsync(id, Said(id, turn), Expires, versions[write % Conversations], default);
            versions[write % Conversations] = written.Version;
            yield return $"{id} {turn}";
        }
    }

    private static async IAsyncEnumerable<string> AnswersAsync(IOutreachStore store)
    {
        await store.AddAsync(Event, "key", default);
        yield return Ready;
        while (true)
        {
            var receipt = Receipt.New();
            if (await store.KeepAsync(Event.Code, receipt, SmallQuestions.Answers("place=home barriers=grades,money"), default)) yield return receipt.Value;
        }
    }

    private static async IAsyncEnumerable<string> ImportAsync(CatalogueImport import, string file)
    {
        await import.ImportAsync([], default);
        yield return Ready;
        var text = await File.ReadAllTextAsync(file);
        for (var number = 1; ; number++)
        {
            await File.WriteAllTextAsync(file, text.Replace("\"Adult nurse\"", $"\"Adult nurse {Environment.ProcessId} {number}\"", StringComparison.Ordinal));
            if ((await import.ImportAsync([], default)).Release is { } release) yield return release.Version;
        }
    }
}
