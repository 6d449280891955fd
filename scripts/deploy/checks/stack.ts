import { SKILL_DEADLINE_SECONDS } from '../../../lambda/src/platform/limits.ts';
import { unless, wrong, type Check, type Fault } from '../check.ts';
import { readUserConfig, type UserConfig } from '../project.ts';
import { at, GIVEN, isArnOf, isRef, listOf, readTemplate, resourcesOf, type Template } from '../template.ts';

const FUNCTION = 'AWS::Lambda::Function';
const TABLE = 'AWS::DynamoDB::Table';

const parameters = ({ Parameters = {} }: Template, { cfn }: UserConfig): readonly Fault[] => {
  const given = [...Object.keys(GIVEN), 'LambdaRuntime', 'LambdaHandler'];
  const own = cfn?.parameters ?? {};
  return [
    ...given.flatMap((name) => unless(name in Parameters, `the template lacks ask-cli's parameter ${name}`)),
    ...Object.entries(own).flatMap(([name, value]) => [
      ...unless(name in Parameters, `ask-resources.json sets ${name}, which the template does not have`),
      ...unless(!given.includes(name), `ask-resources.json sets ${name}, which is ask-cli's own`),
      ...unless(typeof value === 'string', `ask-resources.json must give ${name} as text`),
    ]),
    ...Object.entries(Parameters).flatMap(([name, { Default }]) =>
      unless(given.includes(name) || name in own || Default !== undefined, `nobody gives the parameter ${name}`),
    ),
  ];
};

const theFunction = (template: Template): readonly Fault[] => {
  const [found, ...others] = resourcesOf(template, FUNCTION);
  if (found === undefined || others.length > 0) return wrong('the template must make one function');
  const [name, { Timeout, Handler, Runtime, Architectures, Environment, Code, LoggingConfig }] = found;
  const variable = (key: string): unknown => at(Environment, 'Variables', key);
  const tables = resourcesOf(template, TABLE).map(([table]) => table);
  const logs = resourcesOf(template, 'AWS::Logs::LogGroup');
  const calls = resourcesOf(template, 'AWS::Lambda::Permission');
  const [{ Principal, Action, EventSourceToken, FunctionName } = {}] = calls.map(([, properties]) => properties);
  return [
    ...unless(
      typeof Timeout === 'number' && Timeout < SKILL_DEADLINE_SECONDS,
      `${name} may run ${String(Timeout)} seconds; Alexa waits ${SKILL_DEADLINE_SECONDS}`,
    ),
    ...unless(isRef(Handler, 'LambdaHandler') && isRef(Runtime, 'LambdaRuntime'), `${name} ignores ask-resources.json`),
    ...unless(isRef(at(Code, 'S3ObjectVersion'), 'CodeVersion'), `${name} would keep its old code: no S3ObjectVersion`),
    ...unless(at(Architectures, 0) === 'arm64', `${name} does not run on arm64`),
    ...unless(isRef(variable('SKILL_ID'), 'SkillId'), `${name} is not told SKILL_ID, and answers any skill`),
    ...unless(
      tables.some((table) => isRef(variable('TABLE_NAME'), table)),
      `${name} is not told TABLE_NAME, and keeps nothing`,
    ),
    ...unless(
      logs.some(
        ([log, { RetentionInDays }]) => RetentionInDays !== undefined && isRef(at(LoggingConfig, 'LogGroup'), log),
      ),
      `${name} writes to a log that is kept for ever`,
    ),
    ...unless(
      calls.length === 1 &&
        Principal === 'alexa-appkit.amazon.com' &&
        Action === 'lambda:InvokeFunction' &&
        isRef(EventSourceToken, 'SkillId') &&
        isArnOf(FunctionName, name),
      `exactly Alexa must be allowed to call ${name}, for this skill only (EventSourceToken)`,
    ),
    ...unless(
      isArnOf(template.Outputs?.['SkillEndpoint']?.Value, name),
      `the output SkillEndpoint is not the ARN of ${name}`,
    ),
    ...['Errors', 'Duration', 'Throttles'].flatMap((metric) =>
      unless(
        resourcesOf(template, 'AWS::CloudWatch::Alarm').some(
          ([, { MetricName, Dimensions }]) => MetricName === metric && isRef(at(Dimensions, 0, 'Value'), name),
        ),
        `nobody is told of ${metric.toLowerCase()}`,
      ),
    ),
  ];
};

/** As `lambda/src/memory/dynamoStore.ts` uses it, and as docs/what-is-kept.md says. */
const theTable = (template: Template): readonly Fault[] =>
  resourcesOf(template, TABLE).flatMap(([name, properties]) => [
    ...unless(
      JSON.stringify(properties['KeySchema']) === '[{"AttributeName":"id","KeyType":"HASH"}]',
      `${name} has another key than "id"`,
    ),
    ...unless(
      at(properties, 'TimeToLiveSpecification', 'AttributeName') === 'expires' &&
        at(properties, 'TimeToLiveSpecification', 'Enabled') === true,
      `${name} never lets a row expire`,
    ),
    ...unless(at(properties, 'SSESpecification', 'SSEEnabled') === true, `${name} is not encrypted`),
    ...unless(properties['BillingMode'] === 'PAY_PER_REQUEST', `${name} is not on demand`),
    ...unless(
      at(properties, 'PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled') !== true,
      `${name} has backups that outlive "forget me"`,
    ),
  ]);

/** All that the function has to do: write its log, and one row at a time. */
const ALLOWED = [
  'logs:CreateLogStream',
  'logs:PutLogEvents',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:DeleteItem',
];

const rights = (template: Template): readonly Fault[] =>
  resourcesOf(template, 'AWS::IAM::Role').flatMap(([role, { Policies, ManagedPolicyArns }]) => {
    const statements = listOf(Policies).flatMap((policy) => listOf(at(policy, 'PolicyDocument', 'Statement')));
    const actions = statements.flatMap((statement) => listOf(at(statement, 'Action')));
    const own = Object.keys(template.Resources);
    return [
      ...unless(ManagedPolicyArns === undefined, `${role} has a managed policy, which allows more than it needs`),
      ...actions.flatMap((action) =>
        unless(ALLOWED.includes(String(action)), `${role} may ${String(action)}, which the skill does not need`),
      ),
      ...ALLOWED.flatMap((action) => unless(actions.includes(action), `${role} may not ${action}`)),
      ...statements
        .flatMap((statement) => listOf(at(statement, 'Resource')))
        .flatMap((resource) =>
          unless(
            own.some((name) => isArnOf(resource, name)),
            `${role} has rights on ${JSON.stringify(resource)}, not on one thing of its own`,
          ),
        ),
    ];
  });

/** Its text is JSON once CloudFormation has put the names in. */
const dashboards = (template: Template): readonly Fault[] =>
  resourcesOf(template, 'AWS::CloudWatch::Dashboard').flatMap(([name, { DashboardBody }]) => {
    const body = String(at(DashboardBody, 'Fn::Sub') ?? DashboardBody).replaceAll(/\$\{[\w:]+\}/gu, 'name');
    try {
      const widgets = at(JSON.parse(body), 'widgets');
      return unless(Array.isArray(widgets) && widgets.length > 0, `${name} shows nothing`);
    } catch (error) {
      return wrong(`the text of ${name} is no JSON: ${String(error)}`);
    }
  });

const faultsOfStack = (): readonly Fault[] => {
  const config = readUserConfig();
  const template = readTemplate(config.templatePath);
  return [
    ...parameters(template, config),
    ...theFunction(template),
    ...theTable(template),
    ...rights(template),
    ...dashboards(template),
  ];
};

export const stackCheck: Check = {
  id: 'stack',
  promise: 'The stack takes what ask-cli gives it, and lets the function do what it must and nothing more',
  faults: faultsOfStack,
};
