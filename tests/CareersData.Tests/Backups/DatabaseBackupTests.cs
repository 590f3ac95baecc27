using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersData.Backups;
using CareersData.Surfaces;
using TestKit;

namespace CareersData.Tests.Backups;

/// <summary>The drill: write, copy, destroy, restore, and get the same answers.</summary>
public abstract class DatabaseBackupTests : IDisposable
{
    private readonly Harness _harness;

    private protected DatabaseBackupTests(Harness harness) => _harness = harness;

    private string Copy => Path.Combine(Path.GetDirectoryName(_harness.DataFolder)!, "copy");

    public void Dispose()
    {
        _harness.Dispose();
        GC.SuppressFinalize(this);
    }

    [StoreFact]
    public async Task Restore_AfterALoss_GivesTheSameAnswers()
    {
        var list = await WriteEverythingAsync();
        var before = await AnswersAsync(list.Code);
        Assert.Null(await _harness.Backup().WriteAsync(Copy, CancellationToken.None));
        await _harness.ExecuteAsync("DELETE FROM current_release; DELETE FROM releases; DELETE FROM conversations; DELETE FROM saved_lists; DELETE FROM surface_changes");
        Assert.NotEqual(before, await AnswersAsync(list.Code));
        _harness.CloseAll();

        Assert.Null(await _harness.Backup().RestoreAsync(Copy, CancellationToken.None));

        Assert.Equal(before, await AnswersAsync(list.Code));
        Assert.True((await _harness.Start().Loader.StartAsync(CancellationToken.None)).IsServing);
    }

    [StoreFact]
    public async Task Write_WhileOthersWrite_IsWholeInItself()
    {
        var store = _harness.Conversations();
        await store.WriteAsync("first", "one", _harness.Time.Now.AddDays(1), 0, CancellationToken.None);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var number = 1; !stop.IsCancellationRequested; number++)
            {
                await store.WriteAsync($"a-{number}", "one", _harness.Time.Now.AddDays(1), 0, CancellationToken.None);
                await store.WriteAsync($"b-{number}", "one", _harness.Time.Now.AddDays(1), 0, CancellationToken.None);
            }
        });

        var problem = await _harness.Backup().WriteAsync(Copy, CancellationToken.None);
        await stop.CancelAsync();
        await writing;

        Assert.Null(problem);
        _harness.CloseAll();
        Assert.Null(await _harness.Backup().RestoreAsync(Copy, CancellationToken.None));
        var (first, second) = (await CountAsync("a-%"), await CountAsync("b-%"));
        Assert.InRange(first - second, 0, 1); // each second one came after its first
    }

    [StoreFact]
    public async Task Write_FileThatIsThere_IsLeftAlone()
    {
        await File.WriteAllTextAsync(Copy, "mine");
        Assert.Equal(DatabaseBackup.Exists(Copy), await _harness.Backup().WriteAsync(Copy, CancellationToken.None));
        Assert.Equal("mine", await File.ReadAllTextAsync(Copy));
    }

    [StoreFact]
    public async Task Restore_FileThatIsNoCopy_ChangesNothing()
    {
        var list = await WriteEverythingAsync();
        var before = await AnswersAsync(list.Code);
        Assert.Equal(DatabaseBackup.Missing(Copy), await _harness.Backup().RestoreAsync(Copy, CancellationToken.None));
        await File.WriteAllTextAsync(Copy, new string('x', 5_000));
        Assert.NotNull(await _harness.Backup().RestoreAsync(Copy, CancellationToken.None));
        Assert.Equal(before, await AnswersAsync(list.Code));
    }

    private async Task<SavedList> WriteEverythingAsync()
    {
        await _harness.Start().Loader.StartAsync(CancellationToken.None);
        await _harness.Conversations().WriteAsync("c-1", "{\"said\":\"été 👩\"}", _harness.Time.Now.AddDays(1), 0, CancellationToken.None);
        await _harness.Surfaces().SwitchOffAsync(Surface.Widget, "For a while.", CancellationToken.None);
        var list = new SavedList(ListCode.New(), [new Slug("porter")], _harness.Time.Now.AddDays(1));
        await _harness.SavedLists().WriteAsync(list, CancellationToken.None);
        return list;
    }

    private async Task<string> AnswersAsync(ListCode code) => string.Join('\n',
        await _harness.Conversations().ReadAsync("c-1", CancellationToken.None),
        string.Join(',', (await _harness.SavedLists().ReadAsync(code, CancellationToken.None))?.Jobs ?? []),
        string.Join(',', await _harness.Surfaces().ReadHistoryAsync(CancellationToken.None)),
        string.Join(',', await _harness.Start().Releases.ListAsync(CancellationToken.None)));

    private async Task<long> CountAsync(string pattern)
    {
        await using var connection = await _harness.Databases().ConnectAsync(CancellationToken.None);
        await using var count = connection.CreateCommand();
        count.CommandText = $"SELECT COUNT(*) FROM conversations WHERE id LIKE '{pattern}'";
        return (long)(await count.ExecuteScalarAsync())!; // a count is never null
    }

    public sealed class OnSqlite() : DatabaseBackupTests(new Harness());

    public sealed class OnPostgreSql() : DatabaseBackupTests(Harness.OnPostgreSql()), IOnPostgreSql;
}
