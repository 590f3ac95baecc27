using GraphQLEngine.Errors;
using GraphQLEngine.Execution;

namespace GraphQLEngine.Tests.Execution;

public sealed class AsynchronousTests
{
    [Fact]
    public async Task Execute_QueryFields_RunSideBySide()
    {
        var meeting = new Meeting(4);
        var schema = Engine.Build("type Query { a: T list: [T!]! } type T { x: Int y: Int! }", bind => bind
            .Root("Query", type => type
                .FieldAsync("a", async (_, _, _) => { await meeting.ArriveAsync(); return 1; })
                .FieldAsync("list", async (_, _, _) => { await Task.Yield(); return new[] { 1, 2 }; }))
            .Object<int>("T", type => type
                .FieldAsync("x", async (source, _, _) => { await meeting.ArriveAsync(); return source; })
                .Field("y", source => source * 10)));

        Assert.Equal(
            """{"data":{"a":{"y":10},"list":[{"x":1,"y":10},{"x":2,"y":20}],"b":{"y":10}}}""",
            await schema.RunAsync("{ a { y } list { x y } b: a { y } }"));
    }

    [Fact]
    public async Task Execute_Mutations_RunOneAfterAnother()
    {
        var running = 0;
        var most = 0;
        var schema = Engine.Build("type Query { a: Int } type Mutation { m(n: Int!): Int }", bind => bind
            .Root("Query", type => type.Field("a", _ => 1))
            .Root("Mutation", type => type.FieldAsync("m", async (_, call, _) =>
            {
                most = Math.Max(most, Interlocked.Increment(ref running));
                await Task.Yield();
                Interlocked.Decrement(ref running);
                return call.Argument<int>("n");
            })));

        Assert.Equal("""{"data":{"b":1,"a":2,"c":3}}""", await schema.RunAsync("mutation { b: m(n: 1) a: m(n: 2) c: m(n: 3) }"));
        Assert.Equal(1, most);
    }

    [Theory]
    [InlineData("{ ok many { bad } }", """{"data":{"ok":1,"many":[{"bad":null},{"bad":2}]},"errors":[{"message":"Told.","locations":[{"line":1,"column":13}],"path":["many",0,"bad"],"extensions":{"code":"BAD_USER_INPUT"}}]}""")]
    [InlineData("{ many { worse } ok }", """{"data":{"many":[null,{"worse":2}],"ok":1},"errors":[{"message":"Told.","locations":[{"line":1,"column":10}],"path":["many",0,"worse"],"extensions":{"code":"BAD_USER_INPUT"}}]}""")]
    [InlineData("{ all { worse } }", """{"data":null,"errors":[{"message":"Told.","locations":[{"line":1,"column":9}],"path":["all",0,"worse"],"extensions":{"code":"BAD_USER_INPUT"}}]}""")]
    public async Task Execute_AsynchronousFailure_NullsAsSynchronousOnesDo(string query, string expected)
    {
        var schema = Engine.Build("type Query { ok: Int many: [T] all: [T!]! } type T { bad: Int worse: Int! }", bind => bind
            .Root("Query", type => type.Field("ok", _ => 1).Field("many", _ => new[] { 1, 2 }).Field("all", _ => new[] { 1, 2 }))
            .Object<int>("T", type => type.FieldAsync("bad", FailAsync).FieldAsync("worse", FailAsync)));

        Assert.Equal(expected, await schema.RunAsync(query));

        static async ValueTask<int> FailAsync(int source, FieldCall call, CancellationToken cancellationToken)
        {
            await Task.Yield();
            return source == 1 ? throw new GraphQLException("Told.") : source;
        }
    }

    [Fact]
    public async Task Execute_BatchedField_IsAskedOnceForAList()
    {
        var calls = new List<string>();
        var schema = Engine.Build("type Query { list: [T] one: T } type T { id: Int kids(n: Int! = 1): [T!]! }", bind => bind
            .Root("Query", type => type.Field("list", _ => new int?[] { 1, null, 2, 3 }).Field("one", _ => 9))
            .Object<int>("T", type => type
                .Field("id", source => source)
                .FieldBatch<int[]>("kids", async (sources, call, _) =>
                {
                    calls.Add($"{call.ResponseName}:{string.Join(',', sources)}");
                    await Task.Yield();
                    return [.. sources.Select(source => Enumerable.Range(source * 10, call.Argument<int>("n")).ToArray())];
                })));

        Assert.Equal(
            """{"data":{"list":[{"kids":[{"id":10}],"two":[{"id":10},{"id":11}]},null,{"kids":[{"id":20}],"two":[{"id":20},{"id":21}]},{"kids":[{"id":30}],"two":[{"id":30},{"id":31}]}],"one":{"kids":[{"kids":[{"id":900}]}]}}}""",
            await schema.RunAsync("{ list { kids { id } two: kids(n: 2) { id } } one { kids { kids { id } } } }"));
        Assert.Equal(["kids:1,2,3", "kids:9", "kids:90", "two:1,2,3"], calls.Order());
    }

    [Fact]
    public async Task Execute_Cancelled_StopsAndPassesOn()
    {
        using var source = new CancellationTokenSource();
        var schema = Engine.Query("a: Int", type => type.FieldAsync("a", async (_, _, cancellationToken) =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 1;
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await schema.ExecuteAsync(new("{ a }"), null, source.Token));
    }

    [Fact]
    public async Task Execute_LongSynchronousList_StopsWhenCancelled()
    {
        using var source = new CancellationTokenSource();
        var schema = Engine.Query("a: [Int!]!", type => type.Field("a", _ => Endless(source)));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await schema.ExecuteAsync(new("{ a }"), null, source.Token));

        static IEnumerable<int> Endless(CancellationTokenSource source)
        {
            for (var number = 0; ; number++)
            {
                if (number == 10) source.Cancel();
                yield return number;
            }
        }
    }

    /// <summary>Lets nobody pass until all have come: only fields that run side by side can.</summary>
    private sealed class Meeting(int expected)
    {
        private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _arrived;

        internal Task ArriveAsync()
        {
            if (Interlocked.Increment(ref _arrived) == expected) _all.SetResult();
            return _all.Task.WaitAsync(TimeSpan.FromSeconds(60));
        }
    }
}
