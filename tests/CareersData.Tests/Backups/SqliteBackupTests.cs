using CareersData.Backups;
using Microsoft.Data.Sqlite;

namespace CareersData.Tests.Backups;

public sealed class SqliteBackupTests : IDisposable
{
    private readonly Harness _harness = new();

    private string Copy => _harness.DatabaseFile + ".copy";

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task Write_NoDatabase_SaysSo() => Assert.Equal(SqliteBackup.NoDatabase, await _harness.Backup().WriteAsync(Copy, CancellationToken.None));

    [Fact]
    public async Task Restore_WhileAnotherUsesTheDatabase_IsRefused()
    {
        await _harness.Start().Loader.StartAsync(CancellationToken.None);
        Assert.Null(await _harness.Backup().WriteAsync(Copy, CancellationToken.None));
        await using var other = new SqliteConnection($"Data Source={_harness.DatabaseFile};Pooling=false");
        await other.OpenAsync();
        await using var reads = other.CreateCommand();
        reads.CommandText = "SELECT COUNT(*) FROM releases";
        await reads.ExecuteScalarAsync();
        _harness.CloseAll();

        Assert.Equal(SqliteBackup.InUse, await _harness.Backup().RestoreAsync(Copy, CancellationToken.None));
        await other.CloseAsync();
        Assert.Null(await _harness.Backup().RestoreAsync(Copy, CancellationToken.None));
    }

    [Fact]
    public async Task Restore_CopyWithOneBitChanged_IsRefusedOrWhole()
    {
        await _harness.Start().Loader.StartAsync(CancellationToken.None);
        Assert.Null(await _harness.Backup().WriteAsync(Copy, CancellationToken.None));
        var bytes = await File.ReadAllBytesAsync(Copy);
        bytes[4_096 + 3] ^= 0x10; // the count of cells on the second page
        await File.WriteAllBytesAsync(Copy, bytes);
        _harness.CloseAll();

        Assert.StartsWith("The copy", await _harness.Backup().RestoreAsync(Copy, CancellationToken.None), StringComparison.Ordinal);
        Assert.True((await _harness.Start().Loader.StartAsync(CancellationToken.None)).IsServing);
    }

    [Fact]
    public async Task Restore_DatabaseOfAnotherProgram_IsRefused()
    {
        await using (var other = new SqliteConnection($"Data Source={Directory.CreateDirectory(Path.GetDirectoryName(Copy)!).FullName}/careers.db.copy;Pooling=false"))
        {
            await other.OpenAsync();
            await using var table = other.CreateCommand();
            table.CommandText = "CREATE TABLE songs (title TEXT)";
            await table.ExecuteNonQueryAsync();
        }

        Assert.Equal(SqliteBackup.NotOurs(Copy), await _harness.Backup().RestoreAsync(Copy, CancellationToken.None));
        Assert.False(File.Exists(_harness.DatabaseFile));
    }
}
