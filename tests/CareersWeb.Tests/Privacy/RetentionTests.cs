using System.Globalization;
using CareersCatalogue.Occupations;
using CareersCatalogue.Outreach;
using CareersCatalogue.Ports;
using CareersData.Databases;
using CareersWeb.Conversations;
using CareersWeb.Site.Privacy;
using CareersWeb.Tests.Limits;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CareersWeb.Tests.Privacy;

/// <summary>Every table of the data map with a time of its own loses its rows at that time, and not a second sooner.</summary>
[Collection(LimitedGroup.Name)]
public sealed class RetentionTests(LimitedHost host)
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    public static TheoryData<string> Tables => [.. new DataMap(new(), new()).Tables.Where(table => table.Life is not null).Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Row_IsErasedWhenItsTimeIsOver_AndNotBefore(string table)
    {
        host.Move(Moment); // what other tests left is older than what this one adds
        var before = await CountAsync(table);
        var wait = await FillAsync(table);
        Assert.Equal(before + 1, await CountAsync(table));
        var life = new DataMap(new(), new()).Tables.Single(row => row.Name == table).Life!.Value; // the theory's rows have one

        host.Move(wait + life - Moment);
        await ForgetAsync();
        Assert.Equal(1, await CountAsync(table)); // older ones of other tests are gone
        host.Move(Moment);
        await ForgetAsync();
        Assert.Equal(0, await CountAsync(table));
    }

    [Fact]
    public async Task Conversation_SavedListAndAnswers_AreErasedAtOnce_ByTheirCodes()
    {
        var (conversation, list, receipt) = (await TalkAsync(), await SaveAsync(), await AnswerAsync());
        var counts = (await CountAsync("conversations"), await CountAsync("saved_lists"), await CountAsync("outreach_answers"));

        using var forgotten = await host.AskAsync(host.NewAddress(), $"mutation {{ forgetConversation(conversationId: \"{conversation}\") {{ erased }} }}");
        Assert.Contains("true", await forgotten.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var erased = await host.Client.PostAsync($"/saved/{list}", null);
        Assert.Contains(CareersWeb.Pages.SavedListModel.ErasedHeading, await erased.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var form = new FormUrlEncodedContent([new("receipt", receipt.ToString())]);
        using var taken = await host.Client.PostAsync("/events", form);
        Assert.Contains("Your answers are deleted", await taken.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        Assert.Equal(
            (counts.Item1 - 1, counts.Item2 - 1, counts.Item3 - 1),
            (await CountAsync("conversations"), await CountAsync("saved_lists"), await CountAsync("outreach_answers")));
    }

    [Theory]
    [InlineData("forget me")]
    [InlineData("delete my chat")]
    public async Task Conversation_ErasedByTyping_HasNoWordOfItInTheTable(string typed)
    {
        const string Said = "zebrafish";
        var id = await SayAsync(null, $"do {Said} need doctors");
        Assert.Contains(Said, await StateOfAsync(id), StringComparison.Ordinal);
        await SayAsync(id, "save porter");
        await SayAsync(id, typed);
        var kept = await StateOfAsync(id);
        Assert.DoesNotContain(Said, kept, StringComparison.Ordinal);
        Assert.DoesNotContain("porter", kept, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("deleted what we said before", kept, StringComparison.Ordinal); // the answer, for those who have yet to read it
    }

    /// <summary>Adds a row; says after what time its life begins to count.</summary>
    private async Task<TimeSpan> FillAsync(string table)
    {
        switch (table)
        {
            case "conversations": await TalkAsync(); return TimeSpan.Zero;
            case "saved_lists": await SaveAsync(); return TimeSpan.Zero;
            case "outreach_answers": await AnswerAsync(); return TimeSpan.FromHours(1 + OutreachEvent.LateHours);
            default: throw new ArgumentOutOfRangeException(nameof(table), table, "This table has a time, but no test fills it.");
        }
    }

    private Task<string> TalkAsync() => SayAsync(null, "hello");

    private async Task<string> SayAsync(string? id, string text)
    {
        var conversation = id is null ? "" : $"conversationId: \"{id}\", ";
        using var answer = await host.AskAsync(host.NewAddress(), $"mutation {{ sendMessage(input: {{ {conversation}text: \"{text}\" }}) {{ conversationId }} }}");
        return (await LimitedHost.ReadAsync(answer)).GetProperty("data").GetProperty("sendMessage").GetProperty("conversationId").GetString()!;
    }

    private async Task<ListCode> SaveAsync() =>
        (await host.Services.GetRequiredService<ISavedLists>().SaveAsync([new Slug("paramedic")], default)).Code;

    private async Task<Receipt> AnswerAsync()
    {
        var (store, now) = (host.Services.GetRequiredService<IOutreachStore>(), host.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        var made = new OutreachEvent
        {
            Code = EventCode.New(), Name = "A talk", QuestionSet = new("talk"), Opens = now, Closes = now.AddHours(1),
            Final = now.AddHours(1 + OutreachEvent.LateHours), MaximumResponses = 5,
        };
        var receipt = Receipt.New();
        Assert.True(await store.AddAsync(made, "hash", default));
        Assert.True(await store.KeepAsync(made.Code, receipt, new Dictionary<string, IReadOnlyList<string>> { ["considering-before"] = ["yes"] }, default));
        return receipt;
    }

    private Task ForgetAsync() => host.Services.GetRequiredService<Forgetting>().RunAsync(default);

    private async Task<string> StateOfAsync(string id)
    {
        await using var database = new SqliteConnection(host.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value.ConnectionString);
        await database.OpenAsync();
        await using var query = database.CreateCommand();
        query.CommandText = "SELECT state FROM conversations WHERE id = $id";
        query.Parameters.AddWithValue("$id", id);
        return Convert.ToString(await query.ExecuteScalarAsync(), CultureInfo.InvariantCulture)!; // the row is there
    }

    private async Task<int> CountAsync(string table)
    {
        await using var database = new SqliteConnection(host.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value.ConnectionString);
        await database.OpenAsync();
        await using var query = database.CreateCommand();
        query.CommandText = $"SELECT COUNT(*) FROM {table}"; // a name out of the data map
        return Convert.ToInt32(await query.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
