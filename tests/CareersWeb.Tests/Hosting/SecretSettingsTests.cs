using System.Text.Json.Nodes;
using CareersWeb.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace CareersWeb.Tests.Hosting;

/// <summary>A secret in a file stops the start, and the same secret in the environment does not.</summary>
public sealed class SecretSettingsTests : IDisposable
{
    private const string File = "appsettings.json";

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-").FullName;

    public static TheoryData<string> Secrets => [.. SecretSettings.Names];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Secrets))]
    public void Check_SecretInAFile_StopsTheStart(string name) =>
        Assert.Equal([SecretSettings.Misplaced(name, File)], Problems(name, "something-secret"));

    [Theory]
    [InlineData("Host=db;Username=careers;Password=x")]
    [InlineData("Host=db;Username=careers;pwd=x")]
    public void Check_PasswordOfTheDatabaseInAFile_StopsTheStart(string connection) =>
        Assert.Equal([SecretSettings.Misplaced("the password in Database:ConnectionString", File)], Problems("Database:ConnectionString", connection));

    [Theory]
    [InlineData("Database:ConnectionString", "Host=db;Username=careers")]
    [InlineData("Database:ConnectionString", "not a connection")]
    [InlineData("DirectLine:Secret", "")]
    [InlineData("Observability:TracedShare", "0.5")]
    public void Check_NoSecret_MayStandInAFile(string name, string value) => Assert.Empty(Problems(name, value));

    [Fact]
    public void Check_SecretFromElsewhere_IsTaken() =>
        SecretSettings.Check(new ConfigurationBuilder().AddInMemoryCollection([new("DirectLine:Secret", "something-secret")]).Build());

    [Fact]
    public void Build_OverAFileWithASecret_Throws()
    {
        WriteFile("DirectLine:Secret", "a-secret-of-the-tests");
        Assert.Throws<OptionsValidationException>(() => ServiceHost.Build([$"--contentRoot={_folder}"]));
    }

    private IEnumerable<string> Problems(string name, string value)
    {
        WriteFile(name, value);
        var configuration = new ConfigurationBuilder().SetBasePath(_folder).AddJsonFile(File).Build();
        try
        {
            SecretSettings.Check(configuration);
            return [];
        }
        catch (OptionsValidationException refused)
        {
            return refused.Failures;
        }
        finally
        {
            (configuration as IDisposable)?.Dispose();
        }
    }

    private void WriteFile(string name, string value)
    {
        var parts = name.Split(':');
        var settings = new JsonObject { [parts[0]] = new JsonObject { [parts[1]] = value } };
        System.IO.File.WriteAllText(Path.Combine(_folder, File), settings.ToJsonString());
    }
}
