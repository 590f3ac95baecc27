using CareersData.Databases;
using CareersData.Keys;
using TestKit;

namespace CareersData.Tests.Keys;

/// <summary>What the store does, asked of each database.</summary>
public abstract class ApiKeyStoreTests : IDisposable
{
    private readonly Harness _harness;

    private protected ApiKeyStoreTests(Harness harness) => _harness = harness;

    public void Dispose()
    {
        _harness.Dispose();
        GC.SuppressFinalize(this);
    }

    [StoreFact]
    public async Task Issue_Name_GivesASecretThatIsKeptOnlyAsItsHash()
    {
        var issued = await _harness.Keys().IssueAsync("A school", CancellationToken.None);

        Assert.True(ApiKeySecret.IsWellFormed(issued.Secret));
        Assert.Equal(new(issued.Key.Id, "A school", _harness.Time.Now, null), issued.Key);
        Assert.Equal([issued.Key], await _harness.Keys().ListAsync(CancellationToken.None));
        var good = await _harness.Keys().ReadGoodAsync(CancellationToken.None);
        Assert.Equal([new(ApiKeySecret.HashOf(issued.Secret), issued.Key.Id)], good);
        await using var connection = await _harness.Databases().ConnectAsync(CancellationToken.None);
        await using var row = await connection.Statement("SELECT * FROM api_keys").ExecuteReaderAsync();
        Assert.True(await row.ReadAsync());
        Assert.All(Enumerable.Range(0, row.FieldCount), column => Assert.DoesNotContain(issued.Secret[3..], $"{row.GetValue(column)}", StringComparison.Ordinal));
    }

    [StoreFact]
    public async Task Issue_Twice_GivesTwoKeys()
    {
        var (one, other) = (await _harness.Keys().IssueAsync("A", CancellationToken.None), await _harness.Keys().IssueAsync("A", CancellationToken.None));

        Assert.NotEqual(one.Secret, other.Secret);
        Assert.NotEqual(one.Key.Id, other.Key.Id);
    }

    [StoreFact]
    public async Task Revoke_Key_EndsItInEveryProcessAndStaysInTheList()
    {
        var (kept, gone) = (await _harness.Keys().IssueAsync("Kept", CancellationToken.None), await _harness.Keys().IssueAsync("Gone", CancellationToken.None));
        var issued = _harness.Time.Now;
        _harness.Time.Now = issued.AddDays(1);

        var revoked = await _harness.Keys().RevokeAsync(gone.Key.Id, CancellationToken.None);

        Assert.Equal(gone.Key with { Revoked = issued.AddDays(1) }, revoked);
        Assert.Equal([kept.Key.Id], (await _harness.Keys().ReadGoodAsync(CancellationToken.None)).Values);
        Assert.Equal(new HashSet<ApiKey?> { kept.Key, revoked }, [.. await _harness.Keys().ListAsync(CancellationToken.None)]);
        _harness.Time.Now = issued.AddDays(2);
        Assert.Equal(revoked, await _harness.Keys().RevokeAsync(gone.Key.Id, CancellationToken.None));
    }

    [StoreFact]
    public async Task Revoke_UnknownId_IsNull() => Assert.Null(await _harness.Keys().RevokeAsync("00000000", CancellationToken.None));

    [StoreTheory]
    [InlineData("x", true)]
    [InlineData("St Mary's & Co. 💚", true)]
    [InlineData("", false)]
    [InlineData("  ", false)]
    [InlineData("two\nlines", false)]
    public void ProblemWith_Name_SaysWhatIsWrong(string name, bool isGood) => Assert.Equal(isGood, ApiKeyStore.ProblemWith(name) is null);

    [StoreTheory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public async Task Issue_NameOfThisLength_IsHeldToItsLimit(int length, bool isGood)
    {
        var name = new string('n', length);
        if (isGood) Assert.Equal(name, (await _harness.Keys().IssueAsync(name, CancellationToken.None)).Key.Name);
        else await Assert.ThrowsAsync<ArgumentException>(() => _harness.Keys().IssueAsync(name, CancellationToken.None));
    }

    [StoreTheory]
    [InlineData("ce_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", true)]
    [InlineData("ce_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", false)]
    [InlineData("ce_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+", false)]
    [InlineData("xx_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", false)]
    [InlineData("", false)]
    public void IsWellFormed_Text_TellsSecretsFromOtherTexts(string text, bool expected) => Assert.Equal(expected, ApiKeySecret.IsWellFormed(text));

    public sealed class OnSqlite() : ApiKeyStoreTests(new Harness());

    public sealed class OnPostgreSql() : ApiKeyStoreTests(Harness.OnPostgreSql()), IOnPostgreSql;
}
