using System.Text;
using GraphQLEngine.Language;
using GraphQLEngine.OverHttp;
using GraphQLEngine.Tests.Execution;

namespace GraphQLEngine.Tests.OverHttp;

/// <summary>Ten megabytes of spaces cost next to nothing to refuse, wherever they stand.</summary>
public sealed class WhiteSpaceTests
{
    private const int Spaces = 10_000_000;
    private const int MostBytes = 1_000_000;

    [Fact]
    public async Task Body_OfSpaces_IsRefusedWithoutBeingCopied()
    {
        var handler = new GraphQLHttpHandler(Engine.Query("a: Int", type => type.Field("a", _ => 1)));
        var body = Encoding.UTF8.GetBytes(new string(' ', Spaces));
        var before = GC.GetAllocatedBytesForCurrentThread();
        using var response = await handler.HandleAsync(new() { Method = "POST", ContentType = "application/json", Body = body }, null, CancellationToken.None);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        Assert.Equal(413, response.StatusCode);
    }

    [Theory]
    [InlineData(16 * 1024, MostBytes)]
    [InlineData(int.MaxValue, Spaces + MostBytes)] // as bytes, once: what has no limit must be encoded before its tokens can be counted
    public void Document_OfSpaces_IsRefusedWithoutBeingBuiltUpon(int maximumBytes, int mostBytes)
    {
        var text = new string(' ', Spaces) + "{ a }";
        var before = GC.GetAllocatedBytesForCurrentThread();
        var parsed = Parser.Parse(text, ParserLimits.Default with { MaximumBytes = maximumBytes });
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, mostBytes);
        Assert.Equal("LIMIT_EXCEEDED", parsed.Error!.Code);
    }
}
