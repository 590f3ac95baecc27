namespace Architecture.Tests;

/// <summary>A test that is skipped where a program is missing must not go on being skipped because nobody installs it.</summary>
public sealed class TestScriptTests
{
    [Theory]
    [InlineData("chromium")]
    [InlineData("chromium-headless-shell")]
    [InlineData("default-jdk-headless")]
    [InlineData("liblucene8-java")]
    [InlineData("nginx-light")]
    [InlineData("postgresql")]
    public void Script_InstallsWhatTestsAreSkippedWithout(string package) =>
        Assert.Contains($"missing+=({package})", File.ReadAllText(Path.Combine(Repository.Root, "test.sh")), StringComparison.Ordinal);
}
