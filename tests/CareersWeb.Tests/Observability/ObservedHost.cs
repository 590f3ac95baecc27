using System.Text;
using CareersWeb.Observability;
using CareersWeb.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareersWeb.Tests.Observability;

/// <summary>The whole program with a key for its metrics, without limits, and with everything that it would write to its log.</summary>
public sealed class ObservedHost : ProgramHost
{
    public const string MetricsKey = "a-key-of-the-tests";

    private readonly Lines _lines = new();

    /// <summary>The log so far, as the program writes it where no person reads along.</summary>
    public string Log => _lines.ToString();

    protected override void Configure(IWebHostBuilder builder) => builder
        .UseSetting("Observability:MetricsKey", MetricsKey)
        .UseSetting("RateLimits:Enabled", "false")
        .ConfigureLogging(logging => logging.ClearProviders().AddProvider(_lines));

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _lines.Dispose();
    }

    private sealed class Lines : ILoggerProvider
    {
        private readonly JsonLines _formatter = new(TimeProvider.System);
        private readonly StringBuilder _text = new();

        public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

        public override string ToString()
        {
            lock (_text) return _text.ToString();
        }

        public void Dispose()
        {
        }

        private void Write<TState>(in LogEntry<TState> entry)
        {
            using var line = new StringWriter();
            _formatter.Write(entry, null, line);
            lock (_text) _text.Append(line);
        }

        private sealed class Logger(Lines lines, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                lines.Write(new LogEntry<TState>(logLevel, category, eventId, state, exception, formatter));
        }
    }
}

/// <summary>One such host for all tests that need one; they go one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ObservedGroup : ICollectionFixture<ObservedHost>
{
    public const string Name = "observed";
}
