using CareersWeb.Commands;

namespace CareersWeb.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("serve --urls http://localhost:1", "serve", "--urls http://localhost:1")]
    [InlineData("--urls=http://localhost:1 --Database:Provider Sqlite", "", "--urls=http://localhost:1 --Database:Provider Sqlite")]
    [InlineData("release use 0123 --Database:Provider=PostgreSQL", "release use 0123", "--Database:Provider=PostgreSQL")]
    [InlineData("release --Database:Provider PostgreSQL use 0123", "release use 0123", "--Database:Provider PostgreSQL")]
    [InlineData("keys issue --name School --RateLimits:Enabled=false", "keys issue --name School", "--RateLimits:Enabled=false")]
    [InlineData("import --force skills tasks --Catalogue:DataPath=x", "import --force skills tasks", "--Catalogue:DataPath=x")]
    [InlineData("check --help", "check --help", "")]
    [InlineData("chek", "chek", "")]
    [InlineData("--urls", "--urls", "")]
    [InlineData("--one --two=2", "--one", "--two=2")]
    public void Split_Arguments_PartsSettingsFromCommands(string arguments, string commands, string settings)
    {
        var (ofCommands, ofSettings) = Settings.Split(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(commands, string.Join(' ', ofCommands));
        Assert.Equal(settings, string.Join(' ', ofSettings));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("serve", true)]
    [InlineData("release use 0123", true)]
    [InlineData("keys issue --name School", true)]
    [InlineData("keys list", true)]
    [InlineData("keys revoke 01234567", true)]
    [InlineData("release use 2", true)]
    [InlineData("import", true)]
    [InlineData("import --force occupations skills", true)]
    [InlineData("import --force everything", false)]
    [InlineData("import --force", false)]
    [InlineData("backup copy.db", true)]
    [InlineData("backup", false)]
    [InlineData("restore copy.db", true)]
    [InlineData("restore", false)]
    [InlineData("chek", false)]
    [InlineData("release use", false)]
    [InlineData("keys issue", false)]
    [InlineData("keys", false)]
    [InlineData("audit exposure", true)]
    [InlineData("audit", false)]
    [InlineData("audit money", false)]
    [InlineData("--urls", false)]
    [InlineData("serve now", false)]
    public void Parse_Commands_RefusesWhatIsNone(string arguments, bool isGood) =>
        Assert.Equal(isGood, CommandLine.Create([]).Parse(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Errors.Count == 0);

    [Fact]
    public async Task Invoke_UnknownCommand_AnswersOneAndListsTheCommands()
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.Create([]).Parse(["chek"]).InvokeAsync(new() { Output = output, Error = error });
        Assert.Equal(1, code);
        Assert.Contains("chek", error.ToString(), StringComparison.Ordinal);
        Assert.All(["serve", "check", "import", "forget", "release", "keys", "surface", "backup", "restore", "eval", "audit"], name => Assert.Contains(name, output.ToString(), StringComparison.Ordinal));
    }
}
