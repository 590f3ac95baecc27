using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace TestKit;

/// <summary>A test class that runs on PostgreSQL; its tests are skipped, with the reason, where there is no server to be had.</summary>
public interface IOnPostgreSql;

/// <summary>A fact that classes over several databases inherit.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("TestKit.StoreFactDiscoverer", "TestKit")]
public sealed class StoreFactAttribute : FactAttribute;

/// <summary>A theory that classes over several databases inherit.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("TestKit.StoreTheoryDiscoverer", "TestKit")]
public sealed class StoreTheoryAttribute : TheoryAttribute;

/// <summary>Finds facts.</summary>
public sealed class StoreFactDiscoverer(IMessageSink diagnostics) : FactDiscoverer(diagnostics)
{
    protected override IXunitTestCase CreateTestCase(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        new StoreTestCase(DiagnosticMessageSink, testMethod, null);
}

/// <summary>Finds the rows of theories.</summary>
public sealed class StoreTheoryDiscoverer(IMessageSink diagnostics) : TheoryDiscoverer(diagnostics)
{
    protected override IEnumerable<IXunitTestCase> CreateTestCasesForDataRow(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute, object[] dataRow) =>
        [new StoreTestCase(DiagnosticMessageSink, testMethod, dataRow)];
}

/// <summary>A test whose class says what it needs.</summary>
public sealed class StoreTestCase : XunitTestCase
{
    /// <summary>For the framework, which reads tests back.</summary>
    [Obsolete("For the framework alone.")]
    public StoreTestCase() { }

    public StoreTestCase(IMessageSink diagnostics, ITestMethod method, object[]? arguments)
        : base(diagnostics, TestMethodDisplay.ClassAndMethod, TestMethodDisplayOptions.None, method, arguments) { }

    protected override string? GetSkipReason(IAttributeInfo factAttribute) => base.GetSkipReason(factAttribute)
        ?? (typeof(IOnPostgreSql).IsAssignableFrom(TestMethod.TestClass.Class.ToRuntimeType()) ? PostgreSqlCluster.Missing : null);
}
