using GraphQLEngine.Execution;
using GraphQLEngine.Execution.Binding;
using GraphQLEngine.Execution.Plans;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Tests.Execution;

public sealed class PlanCacheTests
{
    private static readonly PreparedDocument Document = new(
        SchemaBinding.Bind(SchemaBuilder.Build(Parser.Parse("type Query { a: Int }").Document!), bind => bind.Root("Query", type => type.Field("a", _ => 1))),
        Parser.Parse("{ a }").Document!);

    [Fact]
    public void Find_Added_IsThere()
    {
        var cache = new PlanCache(10);
        cache.Add("a", Document);

        Assert.Same(Document, cache.Find("a"));
        Assert.Null(cache.Find("b"));
    }

    [Fact]
    public void Add_FarMoreThanItHolds_KeepsWhatIsUsedAndStaysSmall()
    {
        var cache = new PlanCache(10);
        cache.Add("used", Document);
        for (var number = 0; number < 1_000; number++)
        {
            cache.Add($"once {number}", Document);
            Assert.NotNull(cache.Find("used"));
        }

        Assert.InRange(cache.Count, 1, 12);
        Assert.Null(cache.Find("once 0"));
    }

    [Fact]
    public void Add_LongTexts_AreBoundedByTheirBytes()
    {
        var cache = new PlanCache(1_000, maximumBytes: 2_000);
        for (var number = 0; number < 100; number++) cache.Add(new string('x', 100 + number), Document);

        Assert.InRange(cache.Count, 1, 12);
    }

    [Fact]
    public void Add_CacheOfNone_KeepsNothing()
    {
        var cache = new PlanCache(0);
        cache.Add("a", Document);

        Assert.Null(cache.Find("a"));
    }
}
