using CareersCatalogue.Outreach;
using CareersWeb.Commands;
using TestKit;

namespace CareersWeb.Tests.Commands;

/// <summary>Each command runs the whole program over a small catalogue and a database of its own.</summary>
public sealed class EventCommandTests : IDisposable
{
    private const string Create = "events create --questions talk --name";

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-").FullName;

    public EventCommandTests() => new SmallData().WriteTo(Path.Combine(_folder, "data"));

    [Fact]
    public async Task Event_IsMadeListedClosedAndDeleted()
    {
        var made = await RunAsync($"{Create} Careers_evening --opens 2126-11-23T09:00Z --closes 2126-11-23T12:00Z --most 40");
        Assert.Equal((0, ""), (made.Code, made.Error));
        var code = made.Output["Event ".Length..][..EventCode.Length];
        var lines = made.Output.Trim().Split(Environment.NewLine);
        Assert.Equal(
            [
                $"Event {code}: Careers_evening, from 2126-11-23 09:00:00Z to 2126-11-23 12:00:00Z.",
                $"Questions: /events/{code}   on a shared tablet: /events/{code}?tablet=1", $"Poster:    /events/{code}/poster",
                $"Insights:  /insights/{code}", "Organiser's key, by which the API closes the event; it is not shown again:",
            ],
            lines[..5]);
        Assert.True(lines[5].Length >= 20, lines[5]);

        var row = $"{code}  2126-11-23 09:00:00Z to 2126-11-23 12:00:00Z  talk  Careers_evening";
        Assert.Equal((0, row), await SaidAsync("events list"));
        Assert.Equal((0, $"Event {code} closed at 2126-11-23 09:00:00Z."), await SaidAsync($"events close {code.ToLowerInvariant()}"));
        Assert.Equal((0, $"Event {code} is erased with all that was answered."), await SaidAsync($"events delete {code}"));
        Assert.Equal((0, "There are no events."), await SaidAsync("events list"));
    }

    [Fact]
    public async Task Event_WithoutTimes_OpensNowForADay()
    {
        var before = DateTimeOffset.UtcNow;
        Assert.Equal(0, (await RunAsync($"{Create} Talk")).Code);
        var (_, row) = await SaidAsync("events list");
        var opens = DateTimeOffset.Parse(row[8..28], System.Globalization.CultureInfo.InvariantCulture);
        var closes = DateTimeOffset.Parse(row[32..52], System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(opens, before.AddSeconds(-1), DateTimeOffset.UtcNow);
        Assert.Equal(TimeSpan.FromDays(1), closes - opens);
    }

    [Theory]
    [InlineData("2126-11-23T09:00Z", "2126-11-24 00:00:00Z")]
    [InlineData("2126-06-24T09:00Z", "2126-06-24 23:00:00Z")]
    public async Task Event_ForAClass_ClosesOnItsDay(string opens, string closes)
    {
        Assert.Equal(0, (await RunAsync($"{Create} Year_9 --class --opens {opens}")).Code);
        Assert.Contains($"to {closes}", (await SaidAsync("events list")).Item2, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Refused => new()
    {
        { "events create --name Talk --questions quiz", "There is no such question set. There are: talk." },
        { $"{Create} {new string('x', OutreachEvent.MaximumNameLength + 1)}", OutreachEvent.ProblemWith(new('x', OutreachEvent.MaximumNameLength + 1))! },
        { $"{Create} Talk --opens soon", EventCommands.NoTime },
        { $"{Create} Talk --opens 2126-11-23T09:00Z --closes 2126-11-23T09:00Z", EventCommands.WrongTimes },
        { $"{Create} Talk --opens 2126-11-23T09:00Z --closes 2127-11-24T09:01Z", EventCommands.WrongTimes },
        { $"{Create} Talk --most {Disclosure.SmallestGroup - 1}", EventCommands.WrongMost },
        { $"{Create} Talk --most 100001", EventCommands.WrongMost },
        { "events close ZZZZZZ", EventCommands.NoEvent },
        { "events close nonsense", EventCommands.NoEvent },
        { "events delete ZZZZZZ", EventCommands.NoEvent },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Command_WithAMistake_SaysIt_AndMakesNothing(string command, string problem)
    {
        Assert.Equal((1, "", problem), await RunAsync(command));
        Assert.Equal((0, "There are no events."), await SaidAsync("events list"));
    }

    [Theory]
    [InlineData($"{Create} Talk --opens 2126-11-23T09:00Z --closes 2127-11-24T09:00Z")]
    [InlineData($"{Create} Talk --most 5")]
    [InlineData($"{Create} Talk --most 100000")]
    public async Task Event_AtTheLimit_IsMade(string command) => Assert.Equal((0, ""), ((await RunAsync(command)).Code, (await RunAsync(command)).Error));

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<(int Code, string Output)> SaidAsync(string command)
    {
        var (code, output, error) = await RunAsync(command);
        Assert.Equal("", error);
        return (code, output.Trim());
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(string command)
    {
        string[] settings =
            [$"--Database:ConnectionString=Data Source={Path.Combine(_folder, "careers.db")}", $"--Catalogue:DataPath={Path.Combine(_folder, "data")}"];
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.Create(settings).Parse(command.Split(' ')).InvokeAsync(new() { Output = output, Error = error });
        return (code, output.ToString(), error.ToString().TrimEnd());
    }
}
